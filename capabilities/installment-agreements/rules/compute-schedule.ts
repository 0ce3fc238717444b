/**
 * What do the payments of this plan do, month by month?
 *
 * Law: IRM 5.14.1.4(1); IRM 5.14.1.4.4(1)b, (2) and (3): changes in the payment, large payments and varied
 * ones are followed as planned, not as an average. IRM 5.14.1.2(11), note: the fee is taken from the first
 * payment, so that only the rest of it reaches the taxes. Not modelled: a payment that is missed; the plan is
 * as agreed.
 */
import { computePlan, type PlanProjection, type PlanStep } from '#capabilities/accounts/index.ts';
import { addMonths, type Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { type Cents, subtractCents } from '#kernel/money/cents.ts';
import { includedModules, type PendingFacts } from './case-facts.ts';
import { computeFirstPaymentCents } from './compute-fee.ts';
import { computeFirstPaymentDay } from './compute-payment-days.ts';
import { planModules } from './plan-modules.ts';

export type ScheduleTerms = {
  /** The payment of the first month; later ones are the request's. */
  readonly paymentCents: Cents;
  readonly paymentsMax: number | 'no-limit';
  /**
   * What the first payment brings before anything reaches the taxes; zero where only the taxes are asked
   * about.
   */
  readonly feeCents: Cents;
};

/** Unknown while something that the plan needs is. Each module's CSED ends what is collected on it. */
export function computeSchedule(
  facts: PendingFacts,
  { paymentCents, paymentsMax, feeCents }: ScheduleTerms,
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
      steps: [...stepsWithFee(firstPaymentDay, paymentCents, feeCents), ...changes],
      extras: request.lumpSums.map(({ inMonth, amountCents }) => ({ onDay: dueDay(inMonth), amountCents })),
      paymentsMax,
      stopsAtCsed: paymentsMax === 'no-limit',
    },
    law,
  );
}

/** What reaches the taxes: of the first payment the part that the fee leaves, then each payment in full. */
export function stepsWithFee(
  firstPaymentDay: Day,
  paymentCents: Cents,
  feeCents: Cents,
): readonly PlanStep[] {
  const first = subtractCents(computeFirstPaymentCents(paymentCents, feeCents), feeCents);
  return [
    { fromDay: firstPaymentDay, amountCents: first },
    { fromDay: addMonths(firstPaymentDay, 1), amountCents: paymentCents },
  ];
}
