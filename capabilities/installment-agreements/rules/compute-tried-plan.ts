/**
 * What would one monthly payment do to the taxes of a request, while somebody tries it?
 *
 * Law: IRM 5.14.1.4(1): all included modules, with projected accruals, each by its own collection statute;
 * the fee inside the first payment as in `compute-schedule.ts`.
 * Not modelled: stepped payments and lump sums; a person who tries a payment tries one.
 */
import {
  computePlan,
  computePlanTotals,
  type PlanFacts,
  type PlanOutcome,
  type PlanProjection,
} from '#capabilities/accounts/index.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { type Cents, zeroCents } from '#kernel/money/cents.ts';
import { includedModules, type PendingFacts } from './case-facts.ts';
import { computeFirstPaymentDay } from './compute-payment-days.ts';
import { stepsWithFee } from './compute-schedule.ts';
import { planModules } from './plan-modules.ts';

/**
 * Everything that a schedule needs but the payment. While the fee is unknown, all of it goes to the taxes.
 */
export type ScheduleBasis = Pick<PlanFacts, 'startDay' | 'firstPaymentDay' | 'modules'> & {
  readonly feeCents: Unknown<Cents>;
};

/** Unknown while a balance, a day of assessment or another part of a plan is. */
export function scheduleBasisOf(
  facts: PendingFacts,
  feeCents: Unknown<Cents>,
  law: Law,
): Unknown<ScheduleBasis> {
  const modules = planModules(includedModules(facts), facts.taxpayer);
  if (modules === 'unknown') return modules;
  const { onDay, request } = facts;
  const firstPaymentDay = computeFirstPaymentDay({ onDay, dueDayOfMonth: request.dueDayOfMonth }, law);
  return { startDay: onDay, firstPaymentDay, modules, feeCents };
}

/** The months until everything is paid or the last collection statute has ended. */
export function computeTriedPlan(basis: ScheduleBasis, paymentCents: Cents, law: Law): PlanProjection {
  return computePlan(planFactsOf(basis, paymentCents), law);
}

/** What those months come to, where nobody asks for each. */
export function computeTriedTotals(basis: ScheduleBasis, paymentCents: Cents, law: Law): PlanOutcome {
  return computePlanTotals(planFactsOf(basis, paymentCents), law);
}

function planFactsOf(basis: ScheduleBasis, paymentCents: Cents): PlanFacts {
  const { feeCents, ...plan } = basis;
  const steps = stepsWithFee(
    plan.firstPaymentDay,
    paymentCents,
    feeCents === 'unknown' ? zeroCents : feeCents,
  );
  return { ...plan, steps, extras: [], paymentsMax: 'no-limit', stopsAtCsed: true };
}
