import { addMonths, type Day } from '#kernel/calendar/day.ts';
import type { Cents } from '#kernel/money/cents.ts';
import type { SettledTerms } from './settled-terms.ts';

/** A payment from a due day on, or once on one. */
export type PlannedPayment = { readonly onDay: Day; readonly amountCents: Cents };

export type PlannedPayments = {
  readonly changes: readonly PlannedPayment[];
  readonly lumpSums: readonly PlannedPayment[];
};

/**
 * The planned changes of the payment and the large payments, each on its due day (IRM 5.14.1.4.4(1)b and
 * (2)).
 */
export function plannedPaymentsOf({
  firstPaymentDay,
  paymentChanges,
  lumpSums,
}: Pick<SettledTerms, 'firstPaymentDay' | 'paymentChanges' | 'lumpSums'>): PlannedPayments {
  const dueDay = (month: number): Day => addMonths(firstPaymentDay, month - 1);
  return {
    changes: paymentChanges.map(({ fromMonth, amountCents }) => ({ onDay: dueDay(fromMonth), amountCents })),
    lumpSums: lumpSums.map(({ inMonth, amountCents }) => ({ onDay: dueDay(inMonth), amountCents })),
  };
}
