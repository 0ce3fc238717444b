import type { BasisPoints } from '#kernel/money/basis-points.ts';
import { type Cents, zeroCents } from '#kernel/money/cents.ts';
import { halfCent, type Remainder } from '#kernel/money/share.ts';
import { totalOf } from './compute-application.ts';
import type { ModuleBalance } from './module.ts';

/**
 * A module while a plan runs over it. It changes in place, because a search for a payment runs the same
 * plan many times, and holds no more than that needs: what happened is the difference of two states.
 */
export type PlanState = {
  -readonly [Part in keyof ModuleBalance]: Cents;
} & {
  paidPenaltyCents: number;
  paidInterestCents: number;
  /** The rates, together, of the months that have begun. */
  ratesTo: BasisPoints;
  /** What remains of failure-to-pay below the cent. */
  carried: Remainder;
  end: 'owing' | 'paid' | 'expired';
  /** The event that ended it, −1 where nothing was owed. */
  endEvent: number;
};

/** A module before the first event. */
export function openState(balance: ModuleBalance, ratesTo: BasisPoints): PlanState {
  return {
    taxCents: balance.taxCents,
    assessedPenaltyCents: balance.assessedPenaltyCents,
    assessedInterestCents: balance.assessedInterestCents,
    accruedPenaltyCents: balance.accruedPenaltyCents,
    accruedInterestCents: balance.accruedInterestCents,
    paidPenaltyCents: 0,
    paidInterestCents: 0,
    ratesTo,
    carried: halfCent,
    end: totalOf(balance) === zeroCents ? 'paid' : 'owing',
    endEvent: -1,
  };
}

/** Applies money as `computeApplication` does, in place, and returns what is left of it. */
export function payState(state: PlanState, money: Cents): Cents {
  const tax = state.taxCents;
  if (money <= tax) {
    // Most payments of most plans reach the tax alone.
    state.taxCents = (tax - money) as Cents;
    return zeroCents;
  }
  const assessedPenalty = Math.min(state.assessedPenaltyCents, money - tax);
  const accruedPenalty = Math.min(state.accruedPenaltyCents, money - tax - assessedPenalty);
  const penalty = assessedPenalty + accruedPenalty;
  const assessedInterest = Math.min(state.assessedInterestCents, money - tax - penalty);
  const accruedInterest = Math.min(state.accruedInterestCents, money - tax - penalty - assessedInterest);
  const interest = assessedInterest + accruedInterest;
  state.taxCents = zeroCents;
  state.assessedPenaltyCents = (state.assessedPenaltyCents - assessedPenalty) as Cents;
  state.accruedPenaltyCents = (state.accruedPenaltyCents - accruedPenalty) as Cents;
  state.assessedInterestCents = (state.assessedInterestCents - assessedInterest) as Cents;
  state.accruedInterestCents = (state.accruedInterestCents - accruedInterest) as Cents;
  state.paidPenaltyCents += penalty;
  state.paidInterestCents += interest;
  return (money - tax - penalty - interest) as Cents;
}

/** What accrued, and what was paid on each part. */
export type PlanDifference = {
  readonly interestCents: Cents;
  readonly penaltyCents: Cents;
  readonly toTaxCents: Cents;
  readonly toPenaltyCents: Cents;
  readonly toInterestCents: Cents;
};

/** What happened to a module since it was opened. */
export function sinceOpened(balance: ModuleBalance, state: PlanState): PlanDifference {
  return differenceOf(openState(balance, state.ratesTo), state);
}

/** What happened to a module between two states. */
export function differenceOf(before: PlanState, after: PlanState): PlanDifference {
  return {
    interestCents: (interestEver(after) - interestEver(before)) as Cents,
    penaltyCents: (penaltyEver(after) - penaltyEver(before)) as Cents,
    toTaxCents: (before.taxCents - after.taxCents) as Cents,
    toPenaltyCents: (after.paidPenaltyCents - before.paidPenaltyCents) as Cents,
    toInterestCents: (after.paidInterestCents - before.paidInterestCents) as Cents,
  };
}

/** Interest that is owed or was paid. */
function interestEver(state: PlanState): number {
  return state.assessedInterestCents + state.accruedInterestCents + state.paidInterestCents;
}

/** Penalty that is owed or was paid. */
function penaltyEver(state: PlanState): number {
  return state.assessedPenaltyCents + state.accruedPenaltyCents + state.paidPenaltyCents;
}
