import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { basisPointsOf } from '#kernel/money/basis-points.ts';
import { cents } from '#kernel/money/cents.ts';
import { dayAt, moduleEnd, moduleMonth, planMonth } from './plan-rows.ts';
import { openState, payState } from './plan-state.ts';
import type { PlanModule } from './plan.ts';

const of: PlanModule = {
  module: '30 202112',
  balance: {
    taxCents: cents(100),
    assessedPenaltyCents: cents(20),
    assessedInterestCents: cents(10),
    accruedPenaltyCents: cents(5),
    accruedInterestCents: cents(3),
  },
  balanceDay: day('2023-01-09'),
  interest: 'none',
  failureToPay: 'none',
  csedDay: day('2032-01-09'),
};
const days = [day('2023-02-01'), day('2023-03-01')];

test('a row is what its modules are together', () => {
  const state = openState(of.balance, basisPointsOf(0));
  const before = { ...state };
  payState(state, cents(110));
  const month = moduleMonth(of, before, state);
  expect(planMonth([month, month], 3, day('2023-03-01'))).toMatchObject({
    number: 3,
    day: '2023-03-01',
    paymentCents: 220,
    balanceCents: 56,
    modules: [{ toTaxCents: 100, toPenaltyCents: 10, toInterestCents: 0 }, { balanceCents: 28 }],
  });
});

test('a row keeps what it was when the run goes on', () => {
  const state = openState(of.balance, basisPointsOf(0));
  const month = moduleMonth(of, { ...state }, state);
  payState(state, cents(138));
  expect(month.balanceCents).toBe(138);
});

test('a module ends on the day of its last payment, or with what remains', () => {
  const state = openState(of.balance, basisPointsOf(0));
  expect(moduleEnd(of, state, days, day('2023-01-10'))).toEqual({
    module: '30 202112',
    csedDay: '2032-01-09',
    paidOffDay: 'not-paid-off',
    remainsCents: 138,
  });
  payState(state, cents(138));
  const paid = { ...state, end: 'paid', endEvent: 1 } as const;
  expect(moduleEnd(of, paid, days, day('2023-01-10'))).toMatchObject({
    paidOffDay: '2023-03-01',
    remainsCents: 0,
  });
  const neverOwed = { ...paid, endEvent: -1 } as const;
  expect(moduleEnd(of, neverOwed, days, day('2023-01-10'))).toMatchObject({ paidOffDay: '2023-01-10' });
});

test('an event that a plan does not have has no day', () => {
  expect(dayAt(days, 1)).toBe('2023-03-01');
  expect(() => dayAt(days, 2)).toThrow(RangeError);
});
