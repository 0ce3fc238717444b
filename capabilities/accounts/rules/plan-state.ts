import { type Cents, zeroCents } from '#kernel/money/cents.ts';
import { halfCent, type Remainder } from '#kernel/money/share.ts';
import { totalOf } from './compute-application.ts';
import type { ModuleBalance } from './module.ts';

/**
 * A module while a plan runs over it. It changes in place, because a search for a payment runs the same
 * plan many times.
 */
export type PlanState = {
  -readonly [Part in keyof ModuleBalance]: Cents;
} & {
  owedCents: Cents;
  carried: Remainder;
  /** What the last event brought. */
  interestCents: Cents;
  penaltyCents: Cents;
  toTaxCents: Cents;
  toPenaltyCents: Cents;
  toInterestCents: Cents;
  /** What all events brought, and all that was paid. */
  interestSumCents: number;
  penaltySumCents: number;
  paidSumCents: number;
  end: 'owing' | 'paid' | 'expired';
  /** The event that paid it off, −1 where nothing was owed. */
  endEvent: number;
};

/** A module before the first event. */
export function openState(balance: ModuleBalance): PlanState {
  const owedCents = totalOf(balance);
  return {
    taxCents: balance.taxCents,
    assessedPenaltyCents: balance.assessedPenaltyCents,
    assessedInterestCents: balance.assessedInterestCents,
    accruedPenaltyCents: balance.accruedPenaltyCents,
    accruedInterestCents: balance.accruedInterestCents,
    owedCents,
    carried: halfCent,
    interestCents: zeroCents,
    penaltyCents: zeroCents,
    toTaxCents: zeroCents,
    toPenaltyCents: zeroCents,
    toInterestCents: zeroCents,
    interestSumCents: 0,
    penaltySumCents: 0,
    paidSumCents: 0,
    end: owedCents === zeroCents ? 'paid' : 'owing',
    endEvent: -1,
  };
}

/** Applies money as `computeApplication` does, in place, and returns what is left of it. */
export function payState(state: PlanState, money: Cents): Cents {
  if (money <= state.taxCents) return payTax(state, money);
  const tax = Math.min(state.taxCents, money);
  const assessedPenalty = Math.min(state.assessedPenaltyCents, money - tax);
  const accruedPenalty = Math.min(state.accruedPenaltyCents, money - tax - assessedPenalty);
  const penalty = assessedPenalty + accruedPenalty;
  const assessedInterest = Math.min(state.assessedInterestCents, money - tax - penalty);
  const accruedInterest = Math.min(state.accruedInterestCents, money - tax - penalty - assessedInterest);
  const interest = assessedInterest + accruedInterest;
  state.taxCents = (state.taxCents - tax) as Cents;
  state.assessedPenaltyCents = (state.assessedPenaltyCents - assessedPenalty) as Cents;
  state.accruedPenaltyCents = (state.accruedPenaltyCents - accruedPenalty) as Cents;
  state.assessedInterestCents = (state.assessedInterestCents - assessedInterest) as Cents;
  state.accruedInterestCents = (state.accruedInterestCents - accruedInterest) as Cents;
  state.toTaxCents = tax as Cents;
  state.toPenaltyCents = penalty as Cents;
  state.toInterestCents = interest as Cents;
  state.paidSumCents += tax + penalty + interest;
  state.owedCents = (state.owedCents - tax - penalty - interest) as Cents;
  return (money - tax - penalty - interest) as Cents;
}

/** Most payments of most plans reach the tax alone. */
function payTax(state: PlanState, money: Cents): Cents {
  state.taxCents = (state.taxCents - money) as Cents;
  state.toTaxCents = money;
  state.toPenaltyCents = zeroCents;
  state.toInterestCents = zeroCents;
  state.paidSumCents += money;
  state.owedCents = (state.owedCents - money) as Cents;
  return zeroCents;
}
