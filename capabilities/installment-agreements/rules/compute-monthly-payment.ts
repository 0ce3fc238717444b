/**
 * What does a proposed payment come to each month?
 *
 * Law: IRM 5.14.1.3(4)c lets a taxpayer propose any period; the agreement table counts in months.
 * Not modelled: a payment without one amount; it comes to no monthly amount and is asked for.
 */
import type { Unknown } from '#kernel/decision/finding.ts';
import { type Cents, cents } from '#kernel/money/cents.ts';
import { paymentsAYear } from '../parameters/payments-a-year.ts';
import type { ProposedPaymentFacts } from './facts/request-facts.ts';

/**
 * Rounded down to the cent, so that a plan is never taken to bring more than it does. `none` where no amount
 * was named.
 */
export function computeMonthlyPaymentCents(payment: Unknown<ProposedPaymentFacts>): Unknown<Cents> | 'none' {
  if (payment === 'unknown') return 'unknown';
  if (payment.kind !== 'amount') return 'none';
  return cents(Math.floor((payment.amountCents * paymentsAYear[payment.every]) / paymentsAYear.month));
}
