/**
 * How long does a plan of this payment run, and what bounds the months that its type allows?
 *
 * Law: the agreement table, Payment Terms; IRM 5.14.1.4(1). The assessed balance over the months of a type
 * leaves accruals out, so that a lawful payment may go on past those months, up to the last CSED: what is
 * left after them is shown, and refuses nothing by itself.
 * Not modelled: stepped payments and lump sums, as in `compute-tried-plan.ts`.
 */
import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Cents } from '#kernel/money/cents.ts';
import { countPaymentsBy } from './compute-payment-days.ts';
import { computeTriedPlan, type ScheduleBasis } from './compute-tried-plan.ts';

export type PlanLength = {
  /** The payments until everything is paid, or until the last CSED has come. */
  readonly payments: number;
  /** What is unpaid when the months of the type are over; nothing where it was paid by then. */
  readonly leftAfterTerm: 'nothing' | { readonly payments: number; readonly cents: Cents };
  readonly paidOffDay: Day | 'not-paid-off';
};

export function computePlanLength(
  { basis, paymentCents, termMonths }: PlanLengthFacts,
  law: Law,
): PlanLength {
  const { months, paidOffDay } = computeTriedPlan(basis, paymentCents, law);
  const payments = months.filter((month) => month.paymentCents > 0).length;
  const last = termMonths === 'unknown' ? undefined : months[termMonths - 1];
  const isOver = termMonths !== 'unknown' && payments > termMonths && last !== undefined;
  return {
    payments,
    leftAfterTerm: isOver ? { payments: termMonths, cents: last.balanceCents } : 'nothing',
    paidOffDay,
  };
}

export type PlanLengthFacts = {
  readonly basis: ScheduleBasis;
  readonly paymentCents: Cents;
  readonly termMonths: Unknown<number>;
};

/** The payments that fall due up to the last CSED; unknown while one is. */
export function computePaymentsToCsed({ firstPaymentDay, modules }: ScheduleBasis): Unknown<number> {
  const days = modules.map(({ csedDay }) => csedDay);
  const last = days.includes('unknown') ? 'unknown' : days.toSorted().at(-1);
  if (last === undefined || last === 'unknown') return 'unknown';
  return countPaymentsBy(firstPaymentDay, last);
}
