import { expect, test } from 'vitest';
import { dollars } from '#kernel/money/cents.ts';
import { computeUnpaidBalanceOfAssessments } from './compute-unpaid-balance-of-assessments.ts';
import type { AssessedBalance } from './module.ts';

const balance = (module: string, tax: number, penalty: number, interest: number): AssessedBalance => ({
  module,
  taxCents: dollars(tax),
  assessedPenaltyCents: dollars(penalty),
  assessedInterestCents: dollars(interest),
});

test('[IA-A-064] tax 44,000, penalty 3,000 and interest 2,900 are 49,900, whatever has accrued', () => {
  const withAccruals = {
    ...balance('30 202112', 44_000, 3000, 2900),
    accruedPenaltyCents: dollars(2000),
    accruedInterestCents: dollars(3000),
  };
  expect(computeUnpaidBalanceOfAssessments([withAccruals]).valueCents).toBe(dollars(49_900));
});

test('all modules count together, and each is a step', () => {
  const { valueCents, steps } = computeUnpaidBalanceOfAssessments([
    balance('30 202012', 1000, 100, 10),
    balance('30 202112', 2000, 200, 20),
  ]);
  expect(valueCents).toBe(dollars(3330));
  expect(steps.map(({ module, valueCents: part }) => [module, part])).toEqual([
    ['30 202012', dollars(1110)],
    ['30 202112', dollars(2220)],
  ]);
});

test('one part that nobody knows makes its module and the whole unknown, not smaller', () => {
  const { valueCents, steps } = computeUnpaidBalanceOfAssessments([
    { ...balance('30 202012', 1000, 0, 0), assessedPenaltyCents: 'unknown' },
    balance('30 202112', 2000, 0, 0),
  ]);
  expect(valueCents).toBe('unknown');
  expect(steps.map((step) => step.valueCents)).toEqual(['unknown', dollars(2000)]);
});

test('no modules owe nothing', () => {
  expect(computeUnpaidBalanceOfAssessments([]).valueCents).toBe(0);
});
