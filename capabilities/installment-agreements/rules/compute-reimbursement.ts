/**
 * How much of the user fee is given back when an agreement ends?
 *
 * Law: 26 U.S.C. § 6159(f)(2)(B); IRM 5.14.1.2(9): what a low-income taxpayer paid who could not pay by a
 * debit instrument, upon completion of the agreement. Not modelled: the other liabilities against which a
 * credit is offset first.
 */
import type { Unknown } from '#kernel/decision/finding.ts';
import { type Cents, zeroCents } from '#kernel/money/cents.ts';
import type { Fee } from './compute-fee.ts';

export type ReimbursementFacts = {
  readonly fee: Pick<Fee, 'reimbursed'>;
  readonly paidCents: Cents;
  /** Only an agreement that is completed gives anything back. */
  readonly end: 'completed' | 'terminated' | 'withdrawn';
};

export function computeReimbursementCents({ fee, paidCents, end }: ReimbursementFacts): Unknown<Cents> {
  if (end !== 'completed' || fee.reimbursed === false) return zeroCents;
  return fee.reimbursed === 'unknown' ? fee.reimbursed : paidCents;
}
