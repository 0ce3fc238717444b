import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, day, type Day } from '#kernel/calendar/day.ts';
import { type Cents, cents } from '#kernel/money/cents.ts';
import { computePlanTotals } from './compute-plan-totals.ts';
import { computePlan } from './compute-plan.ts';
import type { ScheduleFacts } from './plan-schedule.ts';
import type { PlanModule } from './plan.ts';
import { computePlanExactly } from './testing.ts';

const law = { id: 'none', adopted: [] };
const startDay = day('2023-04-03');

/**
 * Small amounts as often as large ones: half cents and last payments of a few cents are where a way goes
 * wrong.
 */
const amounts = fc
  .tuple(fc.nat(99), fc.constantFrom(1, 100, 10_000, 9_000_000))
  .map(([count, unit]) => cents(count * unit + (count % 7)));
const agreements = fc.constantFrom(
  [],
  [{ fromDay: day('2021-02-01'), untilDay: day('2022-03-04') }],
  [{ fromDay: day('2023-01-30'), untilDay: 'in-effect' as const }],
);

const modules = fc
  .record({
    tax: amounts,
    assessed: amounts,
    accrued: amounts,
    dueDay: fc.integer({ min: 0, max: 1500 }).map((days) => addDays(day('2018-01-31'), days)),
    agreements,
    noticeAfter: fc.constantFrom('none' as const, 30, 400, 1200),
    flags: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    kind: fc.constantFrom('underpayment', 'large-corporate-underpayment'),
    accrues: fc.constantFrom('both', 'both', 'both', 'interest', 'none'),
    csed: fc.oneof(fc.constant('unknown' as const), fc.integer({ min: -1, max: 130 })),
  })
  .map((of): Omit<PlanModule, 'module'> => {
    const [owedByIndividual, filedTimely, counts] = of.flags;
    const balanceDay = addDays(of.dueDay, 45);
    return {
      balance: {
        taxCents: of.tax,
        assessedPenaltyCents: of.assessed,
        assessedInterestCents: cents(Math.floor(of.assessed / 3)),
        accruedPenaltyCents: cents(Math.floor(of.accrued / 5)),
        accruedInterestCents: cents(Math.floor(of.accrued / 7)),
      },
      balanceDay,
      interest: of.accrues === 'none' ? 'none' : of.kind,
      failureToPay:
        of.accrues === 'both'
          ? {
              dueDay: of.dueDay,
              owedByIndividual,
              filedTimely,
              agreements: of.agreements,
              noticeDay: of.noticeAfter === 'none' ? 'none' : addDays(of.dueDay, of.noticeAfter),
              monthOfApproval: counts ? 'counts' : 'does-not-count',
            }
          : 'none',
      csedDay: of.csed === 'unknown' ? of.csed : addDays(addMonths(startDay, of.csed), 11),
    };
  });

const payments = fc.tuple(fc.nat(400), fc.constantFrom(1, 100, 2500, 100_000));
const amountOf = ([count, unit]: readonly [number, number]): Cents => cents(count * unit);

const plans = fc
  .record({
    modules: fc.array(modules, { maxLength: 4 }),
    firstAfter: fc.integer({ min: 0, max: 60 }),
    steps: fc.array(fc.tuple(fc.nat(40), payments), { minLength: 1, maxLength: 3 }),
    extras: fc.array(fc.tuple(fc.nat(900), payments), { maxLength: 2 }),
    paymentsMax: fc.constantFrom('no-limit' as const, 24, 36, 72),
    stopsAtCsed: fc.boolean(),
  })
  .map((of): ScheduleFacts => {
    const firstPaymentDay: Day = addDays(startDay, of.firstAfter);
    const steps = of.steps.toSorted(([a], [b]) => a - b);
    return {
      modules: of.modules.map((module, at) => ({ ...module, module: `30 20${20 - at}12` })),
      startDay,
      firstPaymentDay,
      steps: steps.map(([after, amount]) => ({
        fromDay: addMonths(firstPaymentDay, after),
        amountCents: amountOf(amount),
      })),
      extras: of.extras.map(([after, amount]) => ({
        onDay: addDays(firstPaymentDay, after),
        amountCents: amountOf(amount),
      })),
      paymentsMax: of.paymentsMax,
      stopsAtCsed: of.stopsAtCsed,
    };
  });

test('the totals are those of whole-number arithmetic, to the cent and to the day', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      expect(computePlanTotals(plan, law)).toEqual(computePlanExactly(plan, law));
    }),
    { numRuns: 2000 },
  );
});

test('the totals are those of the rows, one by one', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { months, ...outcome } = computePlan(plan, law);
      expect(outcome).toEqual(computePlanTotals(plan, law));
      expect(months).toHaveLength(outcome.payments);
      let [paid, interest, penalty] = [0, 0, 0];
      for (const month of months) {
        paid += month.paymentCents;
        interest += month.interestCents;
        penalty += month.penaltyCents;
      }
      const { paidCents, interestCents, penaltyCents } = outcome.totals;
      expect([paid, interest, penalty]).toEqual([paidCents, interestCents, penaltyCents]);
    }),
    { numRuns: 300 },
  );
});
