import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import type { BasisPoints } from '#kernel/money/basis-points.ts';
import { cents } from '#kernel/money/cents.ts';
import { factorOne, type Growth, growthBetween } from '#kernel/money/growth.ts';
import type { PlanLine } from './plan-line.ts';
import { runPlan } from './plan-run.ts';

const growth: Growth = growthBetween(factorOne * 1000n, factorOne * 1007n);

const lines = fc
  .record({
    parts: fc.array(fc.nat(5000).map(cents), { minLength: 5, maxLength: 5 }),
    expiry: fc.oneof(fc.constant('none' as const), fc.nat(12)),
  })
  .map(({ parts: [tax, penalty, interest, accruedPenalty, accruedInterest], expiry }): PlanLine => ({
    of: {
      module: '30 202112',
      balance: {
        taxCents: tax ?? cents(0),
        assessedPenaltyCents: penalty ?? cents(0),
        assessedInterestCents: interest ?? cents(0),
        accruedPenaltyCents: accruedPenalty ?? cents(0),
        accruedInterestCents: accruedInterest ?? cents(0),
      },
      balanceDay: day('2023-01-09'),
      interest: 'underpayment',
      failureToPay: 'none',
      csedDay: 'unknown',
    },
    firstGrowth: growth,
    growths: Array<Growth>(12).fill(growth),
    ratesBefore: 25 as BasisPoints,
    ratesTo: (event) => (25 * (event + 2)) as BasisPoints,
    expiry: expiry === 'none' ? expiry : { event: expiry, growth: () => growth },
  }));

test('the short way of events that touch the tax alone ends as the way of each event', () => {
  const payments = fc.array(fc.oneof(fc.constant(0), fc.nat(2000), fc.nat(9000)).map(cents), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 4 }), payments, (modules, paid) => {
      const long = runPlan(modules, paid, () => undefined);
      expect(runPlan(modules, paid)).toEqual(long);
    }),
    { numRuns: 1000 },
  );
});

test('a payment of exactly the tax, with nothing accrued, pays the module off at that event', () => {
  const [line] = fc.sample(lines, { numRuns: 1, seed: 1 });
  if (line === undefined) throw new Error('no line');
  const balance = {
    taxCents: cents(40),
    assessedPenaltyCents: cents(0),
    assessedInterestCents: cents(0),
    accruedPenaltyCents: cents(0),
    accruedInterestCents: cents(0),
  };
  const nothing = {
    ...line,
    of: { ...line.of, balance },
    ratesTo: () => line.ratesBefore,
    expiry: 'none',
  } as const;
  const [state] = runPlan([nothing], [0, 40, 40].map(cents));
  expect(state).toMatchObject({ end: 'paid', endEvent: 1 });
});
