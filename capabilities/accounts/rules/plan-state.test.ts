import { expect, test } from 'vitest';
import { cents, zeroCents } from '#kernel/money/cents.ts';
import { openState, payState } from './plan-state.ts';

const balance = {
  taxCents: cents(100),
  assessedPenaltyCents: cents(20),
  assessedInterestCents: cents(10),
  accruedPenaltyCents: cents(5),
  accruedInterestCents: cents(3),
};
const nothing = {
  taxCents: zeroCents,
  assessedPenaltyCents: zeroCents,
  assessedInterestCents: zeroCents,
  accruedPenaltyCents: zeroCents,
  accruedInterestCents: zeroCents,
};

test('a module that owes nothing is paid before the first event', () => {
  expect(openState(nothing)).toMatchObject({ owedCents: 0, end: 'paid', endEvent: -1 });
  expect(openState(balance)).toMatchObject({ owedCents: 138, end: 'owing' });
});

test('money goes to tax, then penalty, then interest, and the rest is given back', () => {
  const state = openState(balance);
  expect(payState(state, cents(123))).toBe(0);
  expect(state).toMatchObject({ toTaxCents: 100, toPenaltyCents: 23, toInterestCents: 0, owedCents: 15 });
  expect(payState(state, cents(20))).toBe(5);
  expect(state).toMatchObject({ toTaxCents: 0, toPenaltyCents: 2, toInterestCents: 13, owedCents: 0 });
});

test('the balance it was opened from stays as it is', () => {
  payState(openState(balance), cents(50));
  expect(balance.taxCents).toBe(100);
});

test('a payment of the tax alone, and of a cent more', () => {
  const state = openState(balance);
  expect(payState(state, cents(100))).toBe(0);
  expect(state).toMatchObject({ taxCents: 0, toTaxCents: 100, toPenaltyCents: 0, toInterestCents: 0 });
  const more = openState(balance);
  expect(payState(more, cents(101))).toBe(0);
  expect(more).toMatchObject({ taxCents: 0, assessedPenaltyCents: 19, toTaxCents: 100, toPenaltyCents: 1 });
});
