/**
 * Do the planned payments pay every module in full by its CSED, and which module do they leave unpaid?
 *
 * Law: IRM 5.14.1.4(1) and (7), 5.14.1.4.4(2) and (3): as planned, month by month, accruals included.
 * Not modelled: a waiver; it counts in a partial payment agreement alone (IRM 5.14.1.2(14)).
 */
import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { type Cents, zeroCents } from '#kernel/money/cents.ts';
import type { PendingFacts } from './case-facts.ts';
import { computeMonthlyPaymentCents } from './compute-monthly-payment.ts';
import { computeSchedule } from './compute-schedule.ts';

export type UnpaidModule = {
  readonly module: string;
  readonly csedDay: Unknown<Day>;
  readonly remainsCents: Cents;
};

export type FullPay =
  | { readonly kind: 'full-pay'; readonly payments: number; readonly paidOffDay: Day }
  | { readonly kind: 'not-full-pay'; readonly unpaid: readonly UnpaidModule[] }
  | { readonly kind: 'unknown' };

/** Within so many payments, or by each module's CSED. */
export function computeFullPay(
  facts: PendingFacts,
  within: { readonly months: number } | 'csed',
  law: Law,
): FullPay {
  const paymentCents = computeMonthlyPaymentCents(facts.request.payment);
  if (typeof paymentCents !== 'number') return { kind: 'unknown' };
  const paymentsMax = within === 'csed' ? 'no-limit' : within.months;
  const plan = computeSchedule(facts, { paymentCents, paymentsMax, feeCents: zeroCents }, law);
  if (plan === 'unknown') return { kind: 'unknown' };
  const unpaid = plan.modules.filter(({ paidOffDay }) => paidOffDay === 'not-paid-off');
  if (unpaid.length > 0 || plan.paidOffDay === 'not-paid-off') {
    const open = within === 'csed' && unpaid.some(({ csedDay }) => csedDay === 'unknown');
    if (open) return { kind: 'unknown' };
    return {
      kind: 'not-full-pay',
      unpaid: unpaid.map(({ module, csedDay, remainsCents }) => ({ module, csedDay, remainsCents })),
    };
  }
  const payments = plan.months.filter(({ paymentCents: paid }) => paid > 0).length;
  return { kind: 'full-pay', payments, paidOffDay: plan.paidOffDay };
}
