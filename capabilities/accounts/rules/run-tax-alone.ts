import type { BasisPoints } from '#kernel/money/basis-points.ts';
import { type Cents, zeroCents } from '#kernel/money/cents.ts';
import { gainOf } from '#kernel/money/growth.ts';
import { takeShare } from '#kernel/money/share.ts';
import { noGrowth } from './plan-events.ts';
import type { PlanLine } from './plan-line.ts';
import type { PlanState } from './plan-state.ts';

/** What reaches a module: nothing before an event, this much at it, and all that is paid after it. */
export type Reach = { event: number; money: Cents };

/**
 * The events after the first in which less than the tax is paid, or nothing: nearly all of most plans. Only
 * tax, accrued penalty and accrued interest move, as `runEvent` of `plan-run.ts` would move them, and are
 * kept at hand meanwhile. Says which event is the first that is not one of them.
 */
export function runTaxAlone(
  { expiry, growths, ratesTo }: PlanLine,
  state: PlanState,
  payments: readonly Cents[],
  reach: Reach,
): number {
  const until = expiry === 'none' ? payments.length : Math.min(expiry.event, payments.length);
  const assessed = state.assessedPenaltyCents + state.assessedInterestCents;
  const share = { carried: state.carried };
  const { event: reachEvent, money: reachMoney } = reach;
  let { taxCents: tax, accruedPenaltyCents: penalty, accruedInterestCents: interest, ratesTo: rates } = state;
  let event = 1;
  for (; event < until; event += 1) {
    let money = event < reachEvent ? zeroCents : (payments[event] as Cents);
    if (event === reachEvent) money = reachMoney;
    if (money >= tax) break;
    const ratesNow = ratesTo(event);
    penalty = (penalty + takeShare(share, tax, (ratesNow - rates) as BasisPoints)) as Cents;
    rates = ratesNow;
    interest = (interest + gainOf((tax + assessed + interest) as Cents, growths[event] ?? noGrowth)) as Cents;
    tax = (tax - money) as Cents;
  }
  state.taxCents = tax;
  state.accruedPenaltyCents = penalty;
  state.accruedInterestCents = interest;
  state.ratesTo = rates;
  state.carried = share.carried;
  return event;
}
