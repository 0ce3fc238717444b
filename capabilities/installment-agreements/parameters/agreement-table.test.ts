import { describe, expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { dollarsTextOf } from '#kernel/money/cents.ts';
import { agreementTable } from './agreement-table.ts';
import { type AgreementTerms, agreementTypeIds } from './agreement-type.ts';

const law = { id: 'none', adopted: [] };
const table = inForce(agreementTable, day('2023-03-31'), law).value;

/** The printed table, one row for each attribute, in the order of its columns. */
const printed: Readonly<Record<string, readonly string[]>> = {
  heading: [
    'Guaranteed (IMF Only)',
    'Streamlined',
    'Streamlined (2)',
    'IBTF Express',
    'IBTF Express (2)',
    'IBTF',
    'Routine',
    'Partial Payment',
  ],
  amount: [
    '10000.00 or less',
    '25000.00 or less',
    '25000.00 to 50000.00',
    '10000.00 or less',
    '10000.00 to 25000.00',
    'any',
    'any',
    'any',
  ],
  basis: ['tax', 'assessed', 'assessed', 'assessed', 'assessed', 'any', 'any', 'any'],
  taxes: [
    'imf-income',
    'imf,bmf-income,oob-bmf',
    'imf,oob-sole-proprietor',
    'bmf-trust-fund',
    'bmf-trust-fund',
    // Printed is "BMF trust fund" alone; other taxes beside it are our reading of IRM 5.14.1.4.2(2)d.
    'bmf-trust-fund,any-beside-trust-fund',
    'imf,bmf-income,oob-bmf',
    'any',
  ],
  payment: ['months 36', 'divided 72', 'divided 72', 'months 24', 'months 24', 'csed', 'csed', 'none'],
  statement: [
    'no',
    'no',
    'verify-after-default',
    'no',
    'no',
    'yes-verified-if-large',
    'yes',
    'yes-with-review',
  ],
  lienDetermination: ['false', 'false', 'false', 'false', 'false', 'true', 'true', 'true'],
  trustFundDetermination: [
    'not-applicable',
    'no',
    'no',
    'no-but-protect-ased',
    'no-but-protect-ased',
    'yes',
    'if-applicable',
    'if-applicable',
  ],
  directDebit: ['no', 'no', 'yes', 'no', 'yes', 'no', 'no', 'after-default'],
  extendCsed: ['no', 'no', 'no', 'no', 'no', 'no', 'no', 'if-appropriate'],
  viewAssets: ['false', 'false', 'false', 'false', 'false', 'true', 'true', 'true'],
  managerApproval: ['false', 'false', 'false', 'true', 'true', 'true', 'true', 'true'],
  reference: [
    'IRM 5.14.5.3',
    'IRM 5.14.5.2',
    'IRM 5.14.5.2',
    'IRM 5.14.5.4',
    'IRM 5.14.5.4',
    'IRM 5.14.7',
    'IRM 5.14.9',
    'IRM 5.14.2',
  ],
};

function amountText({ amount }: AgreementTerms): string {
  if (amount.basis === 'any') return 'any';
  const max = dollarsTextOf(amount.maxCents);
  return amount.aboveCents === 'none' ? `${max} or less` : `${dollarsTextOf(amount.aboveCents)} to ${max}`;
}

function cellText(row: string, terms: AgreementTerms): string {
  if (row === 'amount') return amountText(terms);
  if (row === 'basis') return terms.amount.basis;
  if (row === 'payment')
    return 'months' in terms.payment ? `${terms.payment.kind} ${terms.payment.months}` : terms.payment.kind;
  return [terms[row as 'heading']].flat().join(',');
}

test.each(Object.keys(printed))(
  '[IA-C-183] row %s of IRM Exhibit 5.14.1-5 (2023-03-31) stands in every column',
  (row) => {
    const cells = agreementTypeIds.map((id) => cellText(row, table[id]));
    expect(cells).toEqual(printed[row]);
  },
);

test('[IA-C-183] the table has eight types, and a day before its first edition has none', () => {
  expect(Object.keys(table)).toEqual([...agreementTypeIds]);
  for (const terms of Object.values(table)) expect(Object.keys(terms)).toHaveLength(12);
  expect(() => inForce(agreementTable, day('2022-12-22'), law)).toThrow('no value in force');
});

describe('editions that ship and are not adopted', () => {
  const withPlan = (id: string) => ({
    id,
    adopted: [
      {
        document: { id, series: id, title: id, effectiveDay: day('2025-01-01') },
        fromDay: day('2025-01-01'),
      },
    ],
  });
  const individuals = withPlan('simple-payment-plan-individuals-2025-03-05');
  const businesses = withPlan('simple-payment-plan-businesses-2025-12-03');

  test('count only where they are adopted, each from its first day', () => {
    const on = (text: string, under: typeof law | typeof individuals) =>
      inForce(agreementTable, day(text), under).value['streamlined-50'].heading;
    expect(on('2025-12-03', law)).toBe('Streamlined (2)');
    expect(on('2025-03-04', individuals)).toBe('Streamlined (2)');
    expect(on('2025-03-05', individuals)).toBe('Simple Payment Plan');
    expect(on('2025-12-03', businesses)).toBe('Simple Payment Plan');
  });

  test('change only the two streamlined columns', () => {
    for (const under of [individuals, businesses]) {
      const later = inForce(agreementTable, day('2025-12-03'), under).value;
      const changed = agreementTypeIds.filter((id) => later[id] !== table[id]);
      expect(changed).toEqual(['streamlined-25', 'streamlined-50']);
    }
  });
});
