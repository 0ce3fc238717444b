/**
 * What does paying faster save?
 *
 * Law: IRM 5.14.1.2(1): payment as quickly as possible is encouraged, because penalty and interest go on.
 * Not modelled: what the taxpayer can afford, which the comparison is shown beside.
 */
import type { Day } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { addCents, type Cents } from '#kernel/money/cents.ts';
import { computeTriedTotals, type ScheduleBasis } from './compute-tried-plan.ts';

export type ComparedPayment = {
  readonly paymentCents: Cents;
  readonly months: number;
  readonly paidOffDay: Day | 'not-paid-off';
  /** Penalty and interest from now on. */
  readonly accrualsCents: Cents;
  readonly totalPaidCents: Cents;
};

/** Each payment by the same schedule, so that what differs is the payment alone. */
export function computePaymentComparison(
  basis: ScheduleBasis,
  payments: readonly Cents[],
  law: Law,
): readonly ComparedPayment[] {
  return payments.map((paymentCents) => {
    const { payments: months, paidOffDay, totals } = computeTriedTotals(basis, paymentCents, law);
    return {
      paymentCents,
      months,
      paidOffDay,
      accrualsCents: addCents(totals.interestCents, totals.penaltyCents),
      totalPaidCents: totals.paidCents,
    };
  });
}
