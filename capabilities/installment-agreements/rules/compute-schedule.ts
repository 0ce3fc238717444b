/**
 * What do the payments of this plan do, month by month?
 *
 * Law: IRM 5.14.1.4(1); IRM 5.14.1.4.4(1)b, (2) and (3): changes in the payment, large payments and varied
 * ones are followed as planned, not as an average. Not modelled: a payment that is missed; the plan is as
 * agreed.
 */
import { computePlan, type PlanProjection } from '#capabilities/accounts/index.ts';
import { addMonths } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Cents } from '#kernel/money/cents.ts';
import { includedModules, type PendingFacts } from './case-facts.ts';
import { computeFirstPaymentDay } from './compute-payment-days.ts';
import { planModules } from './plan-modules.ts';

export type ScheduleTerms = {
  /** The payment of the first month; later ones are the request's. */
  readonly paymentCents: Cents;
  readonly paymentsMax: number | 'no-limit';
};

/** Unknown while something that the plan needs is. Each module's CSED ends what is collected on it. */
export function computeSchedule(
  facts: PendingFacts,
  { paymentCents, paymentsMax }: ScheduleTerms,
  law: Law,
): Unknown<PlanProjection> {
  const { onDay, request, taxpayer } = facts;
  const modules = planModules(includedModules(facts), taxpayer);
  if (modules === 'unknown') return modules;
  const firstPaymentDay = computeFirstPaymentDay({ onDay, dueDayOfMonth: request.dueDayOfMonth }, law);
  const dueDay = (month: number) => addMonths(firstPaymentDay, month - 1);
  const changes = request.paymentChanges.map(({ fromMonth, amountCents }) => ({
    fromDay: dueDay(fromMonth),
    amountCents,
  }));
  return computePlan(
    {
      startDay: onDay,
      firstPaymentDay,
      modules,
      steps: [{ fromDay: firstPaymentDay, amountCents: paymentCents }, ...changes],
      extras: request.lumpSums.map(({ inMonth, amountCents }) => ({ onDay: dueDay(inMonth), amountCents })),
      paymentsMax,
      stopsAtCsed: paymentsMax === 'no-limit',
    },
    law,
  );
}
