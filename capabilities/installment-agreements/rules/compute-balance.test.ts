import { expect, test } from 'vitest';
import { dollars } from '#kernel/money/cents.ts';
import { against, computeAssessed, computeTax } from './compute-balance.ts';
import { sampleModule } from './testing.ts';

const module = {
  ...sampleModule,
  balance: {
    taxCents: dollars(44_000),
    assessedPenaltyCents: dollars(3_000),
    assessedInterestCents: dollars(2_900),
    accrualsToPayoffCents: dollars(5_000),
  },
};

test('[IA-A-064] tax 44,000, penalty 3,000 and interest 2,900 are 49,900 assessed; accruals of 5,000 stay out', () => {
  expect(computeAssessed([module]).valueCents).toBe(dollars(49_900));
  expect(computeAssessed([module, module]).valueCents).toBe(dollars(99_800));
  expect(computeTax([module]).valueCents).toBe(dollars(44_000));
});

test('an unknown part makes the sum unknown, but what is certain can still exceed a bound', () => {
  const part = { ...module, balance: { ...module.balance, taxCents: 'unknown' as const } };
  const sum = computeAssessed([module, part]);
  expect(sum).toEqual({ valueCents: 'unknown', atLeastCents: dollars(55_800) });
  expect(against(sum, dollars(50_000))).toBe(dollars(55_800));
  expect(against(sum, dollars(55_800))).toBe('unknown');
  expect(against(computeAssessed([module]), dollars(1))).toBe(dollars(49_900));
});
