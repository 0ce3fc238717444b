import assert from 'node:assert/strict';
import { computePlan, computePlanTotals } from '#capabilities/accounts/index.ts';
import { computePlanExactly } from '#capabilities/accounts/rules/testing.ts';
import { adoptedLaw } from '#capabilities/program/index.ts';
import { type Contestant, type Figure, measure } from './measure.ts';
import { samplePlans } from './sample-plans.ts';

/**
 * Plans of payments: what they come to, the same with every row, and the same by whole-number arithmetic
 * alone. Throws unless all three agree on every plan, to the cent.
 */
export async function benchSchedules(): Promise<readonly Figure[]> {
  for (const plan of samplePlans) {
    const { months, ...outcome } = computePlan(plan, adoptedLaw);
    assert.ok(months.length > 0);
    assert.deepEqual(outcome, computePlanExactly(plan, adoptedLaw));
    assert.deepEqual(outcome, computePlanTotals(plan, adoptedLaw));
  }
  let kept = 0;
  const contestant = (name: string, compute: typeof computePlanTotals): Contestant => ({
    name,
    pass: () => {
      for (const plan of samplePlans) kept += compute(plan, adoptedLaw).totals.paidCents;
      return samplePlans.length;
    },
  });
  const figures = await measure([
    contestant('Accord, totals', computePlanTotals),
    contestant('Accord, with every month', computePlan),
    contestant('Whole numbers alone', computePlanExactly),
  ]);
  assert.ok(kept > 0);
  return figures;
}
