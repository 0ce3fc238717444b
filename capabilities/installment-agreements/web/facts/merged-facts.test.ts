import { expect, test } from 'vitest';
import { cents } from '#kernel/money/cents.ts';
import type { GivenFacts } from '../../rules/facts/given-facts.ts';
import { nothingGiven } from './given.ts';
import { mergedFacts } from './merged-facts.ts';

const payment = (dollars: number) =>
  ({ kind: 'amount', amountCents: cents(dollars * 100), every: 'month' }) as const;
const before: GivenFacts = {
  ...nothingGiven,
  request: { ...nothingGiven.request, payment: payment(300), liability: 'all-balances' },
  taxpayer: { ...nothingGiven.taxpayer, bankruptcy: 'none', otherResolutions: [] },
};

test('another amount is added to what is known, and nothing that nobody touched is lost', () => {
  const request = { ...nothingGiven.request, payment: payment(400) };
  const merged = mergedFacts(before, { ...nothingGiven, request });
  expect(merged.request).toMatchObject({ payment: payment(400), liability: 'all-balances' });
  expect(merged.taxpayer).toEqual(before.taxpayer);
});

test('what was not known before is known after', () => {
  const household = { ...nothingGiven.household, size: 3 };
  expect(mergedFacts(before, { ...nothingGiven, household }).household.size).toBe(3);
});

test('nothing entered changes nothing', () => {
  expect(mergedFacts(before, nothingGiven)).toEqual(before);
});
