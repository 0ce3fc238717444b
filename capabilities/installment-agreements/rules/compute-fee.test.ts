import { describe, expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { cents, dollars } from '#kernel/money/cents.ts';
import { computeFee, computeFirstPaymentCents, type FeeFacts } from './compute-fee.ts';
import { paymentMethods } from '../parameters/payment-methods.ts';
import { feeFactsOf } from './fee-facts.ts';
import { caseWith, findingOf, sampleCase, sampleLaw } from './testing.ts';

const household = sampleCase.household;
const lowIncome = { ...household, adjustedGrossIncomeCents: dollars(20_000) };
const plain: FeeFacts = {
  onDay: day('2023-04-10'),
  entity: 'individual',
  household,
  service: 'origination',
  setUpOnline: false,
  directDebit: false,
};
const feeOf = (changes: Partial<FeeFacts>, law = sampleLaw) => computeFee({ ...plain, ...changes }, law);
const amountOf = (changes: Partial<FeeFacts>) => feeOf(changes).feeCents;

describe('the rows of the fee table', () => {
  type Row = readonly [string, Partial<FeeFacts>, number];

  /** On a day of the table, on its first day, and on the day before, which has no row. */
  function onThreeDays(facts: Partial<FeeFacts>) {
    const on = (text: string) => amountOf({ ...facts, onDay: day(text) });
    return { within: on('2023-04-10'), first: on('2018-04-10'), before: () => on('2018-04-09') };
  }

  test.each<Row>([
    ['regular', {}, 225],
    ['direct debit', { directDebit: true }, 107],
    ['low income, regular', { household: lowIncome }, 43],
    ['low income, direct debit', { household: lowIncome, directDebit: true }, 0],
  ])('[IA-A-097] [IA-A-098] [IA-A-099] [IA-A-100] entered by an employee, %s', (_, facts, fee) => {
    const { within, first, before } = onThreeDays(facts);
    expect([within, first]).toEqual([dollars(fee), dollars(fee)]);
    expect(before).toThrow('no value in force on 2018-04-09');
  });

  test.each<Row>([
    ['regular', {}, 130],
    ['direct debit', { directDebit: true }, 31],
    ['low income, regular', { household: lowIncome }, 43],
    ['low income, direct debit', { household: lowIncome, directDebit: true }, 0],
  ])('[IA-A-101] [IA-A-102] [IA-A-103] [IA-A-104] set up online, %s', (_, facts, fee) => {
    const { within, first, before } = onThreeDays({ ...facts, setUpOnline: true });
    expect([within, first]).toEqual([dollars(fee), dollars(fee)]);
    expect(before).toThrow('no value in force on 2018-04-09');
    expect(amountOf({ ...facts, setUpOnline: false }) === dollars(fee)).toBe(facts.household === lowIncome);
  });

  test.each<Row>([
    ['reinstatement', { service: 'reinstatement' }, 89],
    ['reinstatement online', { service: 'reinstatement', setUpOnline: true }, 89],
    ['restructuring by direct debit', { service: 'restructuring', directDebit: true }, 89],
    ['reinstatement, low income', { service: 'reinstatement', household: lowIncome }, 43],
    [
      'restructuring, low income, debit',
      { service: 'restructuring', household: lowIncome, directDebit: true },
      0,
    ],
  ])('[IA-A-105] [IA-A-106] [IA-A-107] of an agreement that was there before, %s', (_, facts, fee) => {
    const { within, first, before } = onThreeDays(facts);
    expect([within, first]).toEqual([dollars(fee), dollars(fee)]);
    expect(before).toThrow('no value in force on 2018-04-09');
  });

  test('the fee says that its row is within what the fee of its kind may be; an unknown fee says nothing', () => {
    const capOf = (changes: Parameters<typeof feeOf>[0]) =>
      findingOf(feeOf(changes).findings, 'fee-within-cap')?.compared;
    expect(capOf({})).toMatchObject({ value: dollars(225), limit: { value: dollars(225) } });
    expect(capOf({ household: lowIncome, directDebit: true })).toMatchObject({
      limit: { value: dollars(43) },
    });
    expect(capOf({ directDebit: 'unknown' })).toBeUndefined();
  });

  test('[IA-A-107] a new agreement never costs what a reinstatement does', () => {
    for (const directDebit of [true, false])
      for (const setUpOnline of [true, false])
        expect(amountOf({ directDebit, setUpOnline })).not.toBe(amountOf({ service: 'reinstatement' }));
  });

  test('[IA-A-096] the day picks the row; a day without one is refused, never the nearest taken', () => {
    expect(feeOf({}).figure).toMatchObject({ from: '2018-04-10', source: { cite: 'IRM 5.14.1.2(10)' } });
    expect(() => feeOf({ onDay: day('2018-04-09') })).toThrow('no value in force');
  });

  test.each`
    channel               | debit  | regular
    ${'online-agreement'} | ${31}  | ${130}
    ${'phone'}            | ${107} | ${225}
    ${'document-upload'}  | ${107} | ${225}
  `('[IA-A-108] a request by $channel costs $debit by direct debit and $regular otherwise', (row) => {
    const by = (method: 'direct-debit' | 'check') =>
      computeFee(feeFactsOf(caseWith({ request: { channel: row.channel, method } })), sampleLaw).feeCents;
    expect([by('direct-debit'), by('check')]).toEqual([dollars(row.debit), dollars(row.regular)]);
  });
});

describe('low income', () => {
  test('[IA-A-094] one person at 36,450 is low-income, at 36,451 not', () => {
    const at = (income: number) =>
      feeOf({ household: { ...household, adjustedGrossIncomeCents: dollars(income) } }).lowIncome;
    expect([at(36_450), at(36_451)]).toEqual([true, false]);
    const cent = { ...household, adjustedGrossIncomeCents: cents(3_645_001) };
    expect(feeOf({ household: cent }).lowIncome).toBe(false);
  });

  test('[IA-A-109] a low-income individual pays 43, by direct debit nothing, and others pay 225', () => {
    expect([
      amountOf({ household: lowIncome }),
      amountOf({ household: lowIncome, directDebit: true }),
      amountOf({}),
    ]).toEqual([dollars(43), dollars(0), dollars(225)]);
  });

  test.each`
    indicator    | low
    ${2}         | ${true}
    ${1}         | ${false}
    ${0}         | ${false}
    ${'none'}    | ${false}
    ${'unknown'} | ${'unknown'}
  `('[IA-A-110] a reduced fee indicator of $indicator: low income $low', ({ indicator, low }) => {
    expect(feeOf({ household: { ...household, reducedFeeIndicator: indicator } }).lowIncome).toBe(low);
  });

  test('[IA-A-113] a partnership or corporation is never low-income, whatever its income or indicator', () => {
    for (const entity of ['corporation', 'partnership'] as const) {
      const fee = feeOf({ entity, household: { ...lowIncome, reducedFeeIndicator: 2 } });
      expect([fee.feeCents, fee.lowIncome]).toEqual([dollars(225), false]);
      expect(findingOf(fee.findings, 'individual-for-fee')?.holds).toBe(false);
    }
    expect(feeOf({ entity: 'sole-proprietor', household: lowIncome }).lowIncome).toBe(true);
  });

  test('[IA-A-090] the fee is waived for low income by direct debit; without low income it is 107', () => {
    expect(amountOf({ household: lowIncome, directDebit: true })).toBe(dollars(0));
    expect(amountOf({ directDebit: true })).toBe(dollars(107));
  });

  test.each(paymentMethods)('[IA-A-091] low income and %s: direct debit alone waives the fee', (method) => {
    const facts = feeFactsOf(caseWith({ household: lowIncome, request: { method } }));
    expect(computeFee(facts, sampleLaw).feeCents).toBe(dollars(method === 'direct-debit' ? 0 : 43));
  });

  test('[IA-A-088] the waiver is for agreements from 2018-04-10 on', () => {
    const facts = { household: lowIncome, directDebit: true };
    expect(() => amountOf({ ...facts, onDay: day('2018-04-09') })).toThrow('no value in force');
    expect(amountOf({ ...facts, onDay: day('2018-04-10') })).toBe(dollars(0));
  });

  test.each`
    case                                      | unable       | debit    | back
    ${'unable to use direct debit'}           | ${true}      | ${false} | ${true}
    ${'able, and declined it'}                | ${false}     | ${false} | ${false}
    ${'pays by direct debit, nothing to pay'} | ${true}      | ${true}  | ${false}
    ${'not attested yet'}                     | ${'unknown'} | ${false} | ${'unknown'}
  `('$case: given back $back', ({ unable, debit, back }) => {
    const fee = feeOf({
      household: { ...lowIncome, unableToUseDirectDebit: unable },
      directDebit: debit,
    });
    expect(fee.reimbursed).toBe(back);
  });
});

describe('unknown facts', () => {
  test('an unknown method leaves the fee unknown, unless every method costs the same', () => {
    expect(amountOf({ directDebit: 'unknown' })).toBe('unknown');
    expect(amountOf({ directDebit: 'unknown', service: 'reinstatement' })).toBe(dollars(89));
  });

  test('an unknown income leaves it unknown, unless the indicator shows low income', () => {
    const unknown = { ...household, adjustedGrossIncomeCents: 'unknown' as const };
    expect(amountOf({ household: unknown })).toBe('unknown');
    expect(amountOf({ household: { ...unknown, reducedFeeIndicator: 3 } })).toBe(dollars(43));
    expect(amountOf({ household: unknown, entity: 'corporation' })).toBe(dollars(225));
  });
});

test('[IA-A-095] a new agreement, a reinstatement and a restructuring cost a fee, each by its regulation; nothing else does', () => {
  const of = (service: FeeFacts['service']) => {
    const { feeCents, basis } = feeOf({ service });
    return [feeCents, basis === 'none' ? basis : basis.cite];
  };
  expect(of('origination')).toEqual([dollars(225), '26 CFR 300.1']);
  expect(of('reinstatement')).toEqual([dollars(89), '26 CFR 300.2']);
  expect(of('restructuring')).toEqual([dollars(89), '26 CFR 300.2']);
  for (const service of ['annual-statement', 'appeal', 'payment-change'] as const)
    expect(of(service)).toEqual([dollars(0), 'none']);
});

test('[IA-A-119] the first payment is the greater of payment and fee, with the fee inside', () => {
  expect(computeFirstPaymentCents(dollars(100), dollars(225))).toBe(dollars(225));
  expect(computeFirstPaymentCents(dollars(400), dollars(107))).toBe(dollars(400));
  expect(computeFirstPaymentCents(dollars(100), dollars(0))).toBe(dollars(100));
});

test('the fees of 2024-07-01 count only where that edition is adopted', () => {
  const document = {
    id: 'irm-5.14.1-2024-07-02',
    series: 'irm-5.14.1',
    title: 'IRM 5.14.1',
    effectiveDay: day('2024-07-02'),
  };
  const later: Law = {
    id: 'later',
    adopted: [...sampleLaw.adopted, { document, fromDay: day('2024-07-02') }],
  };
  const on = (text: string, law: Law) => feeOf({ onDay: day(text) }, law).feeCents;
  expect(on('2024-07-02', sampleLaw)).toBe(dollars(225));
  expect(on('2024-07-01', later)).toBe(dollars(225));
  expect(on('2024-07-02', later)).toBe(dollars(178));
});
