import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import type { BasisPoints } from '#kernel/money/basis-points.ts';
import { cents, type Cents, zeroCents } from '#kernel/money/cents.ts';
import { factorOne, type Growth, growthBetween } from '#kernel/money/growth.ts';
import { totalOf } from './compute-application.ts';
import { noGrowth } from './plan-events.ts';
import type { PlanLine } from './plan-line.ts';
import { differenceOf } from './plan-state.ts';
import { runPlan } from './plan-run.ts';

const onePercent: Growth = growthBetween(factorOne * 100n, factorOne * 101n);

/** A module that gains one percent from event to event on what bears interest, and half a percent of tax. */
const lineOf = (name: string, tax: number, change: Partial<PlanLine> = {}): PlanLine => ({
  of: {
    module: name,
    balance: {
      taxCents: cents(tax),
      assessedPenaltyCents: zeroCents,
      assessedInterestCents: zeroCents,
      accruedPenaltyCents: zeroCents,
      accruedInterestCents: zeroCents,
    },
    balanceDay: day('2023-01-09'),
    interest: 'underpayment',
    failureToPay: 'none',
    csedDay: 'unknown',
  },
  firstGrowth: noGrowth,
  growths: Array<Growth>(10).fill(onePercent),
  ratesBefore: 0 as BasisPoints,
  ratesTo: (event) => (50 * (event + 1)) as BasisPoints,
  expiry: 'none',
  ...change,
});
const payments = (...amounts: readonly number[]): readonly Cents[] => amounts.map(cents);

test('each event accrues first, then takes the money; interest is on all but accrued penalty', () => {
  const rows: unknown[] = [];
  runPlan([lineOf('a', 10_000)], payments(0, 1000), (event, _, before, after) => {
    const { penaltyCents, interestCents, toTaxCents } = differenceOf(before, after);
    rows.push([event, penaltyCents, interestCents, toTaxCents, totalOf(after)]);
  });
  expect(rows).toEqual([
    [0, 50, 0, 0, 10_050],
    [1, 50, 100, 1000, 9200],
  ]);
});

test('what the first module does not need goes to the second in the same event', () => {
  const states = runPlan([lineOf('a', 1000), lineOf('b', 2000)], payments(1500));
  expect(states.map((state) => [state.end, totalOf(state)])).toEqual([
    ['paid', 0],
    ['owing', 2000 + 10 - (1500 - 1005)],
  ]);
});

test('it stops when nothing is owed', () => {
  let events = 0;
  const [state] = runPlan([lineOf('a', 1000)], payments(2000, 2000, 2000), () => {
    events += 1;
  });
  expect(events).toBe(1);
  expect(state).toMatchObject({ end: 'paid', endEvent: 0 });
});

test('a module whose statute has ended takes no money and keeps what it left; the next one takes it', () => {
  const expiry = { event: 1, growth: () => noGrowth };
  const states = runPlan(
    [lineOf('a', 1000, { expiry, ratesTo: () => 0 as BasisPoints }), lineOf('b', 900)],
    payments(400, 5000),
  );
  expect(states[0]).toMatchObject({ end: 'expired', taxCents: 600 });
  expect(states[1]).toMatchObject({ end: 'paid', endEvent: 1 });
});
