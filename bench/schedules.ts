import assert from 'node:assert/strict';
import { computePlan, computePlanTotals } from '#capabilities/accounts/index.ts';
import { computePlanExactly } from '#capabilities/accounts/rules/testing.ts';
import { adoptedLaw } from '#capabilities/program/index.ts';
import type { Contest, Contestant } from './measure.ts';
import { samplePlans } from './sample-plans.ts';

/** Plans of payments: what they come to, the same with every row, and the same by whole numbers alone. */
export function schedules(): Contest {
  const kept = { cents: 0 };
  const contestant = (name: string, compute: typeof computePlanTotals): Contestant => ({
    name,
    pass: () => {
      for (const plan of samplePlans) kept.cents += compute(plan, adoptedLaw).totals.paidCents;
      return samplePlans.length;
    },
  });
  return {
    contestants: [
      contestant('Accord, totals', computePlanTotals),
      contestant('Accord, with every month', computePlan),
      contestant('Whole numbers alone', computePlanExactly),
    ],
    agree: () => {
      for (const plan of samplePlans) {
        const { months, ...outcome } = computePlan(plan, adoptedLaw);
        assert.ok(months.length > 0);
        assert.deepEqual(outcome, computePlanExactly(plan, adoptedLaw));
        assert.deepEqual(outcome, computePlanTotals(plan, adoptedLaw));
      }
      return Promise.resolve();
    },
  };
}
