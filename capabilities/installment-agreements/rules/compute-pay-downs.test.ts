import { expect, test } from 'vitest';
import { dollars } from '#kernel/money/cents.ts';
import { computePayDowns } from './compute-pay-downs.ts';
import { caseWith, owing, sampleLaw } from './testing.ts';

type Changes = NonNullable<Parameters<typeof caseWith>[0]>;

const payDowns = (changes: Changes) =>
  computePayDowns(caseWith(changes), sampleLaw).map(({ type, payDownCents, requires }) => [
    type,
    payDownCents,
    requires.includes('direct-debit'),
  ]);
const payroll = { mft: '01', period: '202209', kind: 'trust-fund' as const };

test('[IA-B-057] 60,000 of individual tax: 10,000.00 to 50,000 with direct debit, 35,000.00 to 25,000 without', () => {
  expect(payDowns({ modules: [{ balance: owing(dollars(60_000)) }] })).toEqual([
    ['streamlined-50', dollars(10_000), true],
    ['streamlined-25', dollars(35_000), false],
  ]);
});

test('[IA-B-057] 31,500 of payroll tax in business: 6,500.00 to 25,000 and 21,500.00 to 10,000', () => {
  const changes: Changes = {
    taxpayer: { entity: 'corporation', inBusiness: true },
    modules: [{ ...payroll, balance: owing(dollars(31_500)) }],
  };
  expect(payDowns(changes)).toEqual([
    ['ibtf-express-25', dollars(6_500), true],
    ['ibtf-express-10', dollars(21_500), false],
  ]);
});

test('[IA-B-057] 60,000 of corporate income tax: only the ceiling of 25,000, 35,000.00', () => {
  const changes: Changes = {
    taxpayer: { entity: 'corporation', inBusiness: true },
    modules: [{ mft: '02', kind: 'business-income', balance: owing(dollars(60_000)) }],
  };
  expect(payDowns(changes)).toEqual([['streamlined-25', dollars(35_000), false]]);
});

test('nothing is to be paid down where the balance fits, and an unknown balance leaves it unknown', () => {
  expect(payDowns({})[1]).toEqual(['streamlined-25', dollars(0), false]);
  const unknown = { balance: { ...owing(dollars(0)), taxCents: 'unknown' as const } };
  expect(payDowns({ modules: [unknown] })[0]?.[1]).toBe('unknown');
});
