import { expect, test } from 'vitest';
import { basisPointsOf } from '#kernel/money/basis-points.ts';
import { cents, zeroCents } from '#kernel/money/cents.ts';
import { totalOf } from './compute-application.ts';
import { differenceOf, openState, payState, sinceOpened } from './plan-state.ts';

const balance = {
  taxCents: cents(100),
  assessedPenaltyCents: cents(20),
  assessedInterestCents: cents(10),
  accruedPenaltyCents: cents(5),
  accruedInterestCents: cents(3),
};
const none = basisPointsOf(0);
const paid = { interestCents: 0, penaltyCents: 0, toTaxCents: 0, toPenaltyCents: 0, toInterestCents: 0 };
const nothing = {
  taxCents: zeroCents,
  assessedPenaltyCents: zeroCents,
  assessedInterestCents: zeroCents,
  accruedPenaltyCents: zeroCents,
  accruedInterestCents: zeroCents,
};

test('a module that owes nothing is paid before the first event', () => {
  expect(openState(nothing, none)).toMatchObject({ end: 'paid', endEvent: -1 });
  expect(openState(balance, none)).toMatchObject({ end: 'owing' });
});

test('money goes to tax, then penalty, then interest, and the rest is given back', () => {
  const state = openState(balance, none);
  expect(payState(state, cents(123))).toBe(0);
  const then = { ...state };
  expect(sinceOpened(balance, state)).toEqual({ ...paid, toTaxCents: 100, toPenaltyCents: 23 });
  expect(totalOf(state)).toBe(15);
  expect(payState(state, cents(20))).toBe(5);
  expect(differenceOf(then, state)).toEqual({ ...paid, toPenaltyCents: 2, toInterestCents: 13 });
  expect(totalOf(state)).toBe(0);
});

test('the balance it was opened from stays as it is', () => {
  payState(openState(balance, none), cents(50));
  expect(balance.taxCents).toBe(100);
});

test('a payment of the tax alone, and of a cent more', () => {
  const state = openState(balance, none);
  expect(payState(state, cents(100))).toBe(0);
  expect(sinceOpened(balance, state)).toEqual({ ...paid, toTaxCents: 100 });
  const more = openState(balance, none);
  expect(payState(more, cents(101))).toBe(0);
  expect(more.assessedPenaltyCents).toBe(19);
  expect(sinceOpened(balance, more)).toEqual({ ...paid, toTaxCents: 100, toPenaltyCents: 1 });
});
