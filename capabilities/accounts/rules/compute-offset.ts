/**
 * What does a federal tax refund that is offset leave of a module?
 *
 * Practice: IRM 5.14.1.2(12)e: refunds pay an overdue balance, also during an agreement; IRM 5.14.1.2(7),
 * second note: tax first, then penalty, then interest. Where what has accrued is not known, only an offset
 * that does not reach it can be told.
 * Not modelled: which of several modules a refund pays, which the master file decides.
 */
import type { Unknown } from '#kernel/decision/finding.ts';
import { type Cents, zeroCents } from '#kernel/money/cents.ts';
import { computeApplication } from './compute-application.ts';
import type { AssessedBalance } from './module.ts';

export type AccruedParts = {
  readonly accruedPenaltyCents: Unknown<Cents>;
  readonly accruedInterestCents: Unknown<Cents>;
};
export type OffsetFacts = Omit<AssessedBalance, 'module'> & AccruedParts & { readonly refundCents: Cents };

export type Offset =
  | ({ readonly kind: 'offset' } & Omit<AssessedBalance, 'module'> & AccruedParts)
  | { readonly kind: 'balance-not-known' | 'more-than-owed' };

export function computeOffset(facts: OffsetFacts): Offset {
  const { taxCents, assessedPenaltyCents, assessedInterestCents, refundCents } = facts;
  const { accruedPenaltyCents, accruedInterestCents } = facts;
  if (taxCents === 'unknown' || assessedPenaltyCents === 'unknown' || assessedInterestCents === 'unknown')
    return { kind: 'balance-not-known' };
  const known = (cents: Unknown<Cents>): Cents => (cents === 'unknown' ? zeroCents : cents);
  const balance = {
    taxCents,
    assessedPenaltyCents,
    assessedInterestCents,
    accruedPenaltyCents: known(accruedPenaltyCents),
    accruedInterestCents: known(accruedInterestCents),
  };
  const { after, toInterestCents, leftCents } = computeApplication(balance, refundCents);
  const pastPenalty = toInterestCents > 0 || leftCents > 0;
  if (accruedPenaltyCents === 'unknown' && pastPenalty) return { kind: 'balance-not-known' };
  if (accruedInterestCents === 'unknown' && leftCents > 0) return { kind: 'balance-not-known' };
  if (leftCents > 0) return { kind: 'more-than-owed' };
  return {
    kind: 'offset',
    ...after,
    accruedPenaltyCents: accruedPenaltyCents === 'unknown' ? 'unknown' : after.accruedPenaltyCents,
    accruedInterestCents: accruedInterestCents === 'unknown' ? 'unknown' : after.accruedInterestCents,
  };
}
