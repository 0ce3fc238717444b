import type { BasisPoints } from '#kernel/money/basis-points.ts';
import { type Cents, zeroCents } from '#kernel/money/cents.ts';
import { gainOf, type Growth } from '#kernel/money/growth.ts';
import { takeShare } from '#kernel/money/share.ts';
import { totalOf } from './compute-application.ts';
import { noGrowth } from './plan-events.ts';
import type { PlanLine } from './plan-line.ts';
import { openState, payState, type PlanState } from './plan-state.ts';
import { type Reach, runTaxAlone } from './run-tax-alone.ts';

/** Told after each event of a module that still owed before it, one module after the other. */
export type PlanRecorder = (event: number, line: PlanLine, before: PlanState, after: PlanState) => void;

/**
 * Runs payments over modules and says how each ends. At each event a module accrues, then it is paid; money
 * goes from the first module to the last. A module leaves none of it until it ends, so that each is run to
 * its end before the next. A search for a payment repeats this: it parses no day, looks up no rate and posts
 * each accrual to the cent. Where nobody listens, the events that touch the tax alone go the short way.
 */
export function runPlan(
  lines: readonly PlanLine[],
  payments: readonly Cents[],
  record?: PlanRecorder,
): readonly PlanState[] {
  const reach: Reach = { event: -1, money: zeroCents };
  return lines.map((line) => runLine(line, payments, reach, record));
}

/** Runs one module to its end, and leaves in `reach` what goes on to the next one. */
function runLine(
  line: PlanLine,
  payments: readonly Cents[],
  reach: Reach,
  record: PlanRecorder | undefined,
): PlanState {
  const state = openState(line.of.balance, line.ratesBefore);
  for (let event = 0; state.end === 'owing' && event < payments.length; event += 1) {
    if (event === 1 && record === undefined) event = runTaxAlone(line, state, payments, reach);
    if (event === payments.length) break;
    const before = record === undefined ? state : { ...state };
    const left = runEvent(line, state, event, moneyAt(event, payments, reach));
    record?.(event, line, before, state);
    if (state.end === 'owing' || event < reach.event) continue;
    reach.event = event;
    reach.money = left;
  }
  if (state.end === 'owing') reach.event = payments.length;
  return state;
}

function moneyAt(event: number, payments: readonly Cents[], reach: Reach): Cents {
  if (event < reach.event) return zeroCents;
  return event === reach.event ? reach.money : (payments[event] as Cents);
}

/** One event of one module: what it leaves of the money. */
function runEvent(line: PlanLine, state: PlanState, event: number, money: Cents): Cents {
  const { expiry, firstGrowth, growths, ratesTo } = line;
  if (expiry !== 'none' && expiry.event === event) {
    accrue(state, expiry.growth(), ratesTo(event));
    state.end = 'expired';
    state.endEvent = event;
    return money;
  }
  accrue(state, event === 0 ? firstGrowth : (growths[event] ?? noGrowth), ratesTo(event));
  const left = payState(state, money);
  if (state.taxCents === zeroCents && totalOf(state) === zeroCents) {
    state.end = 'paid';
    state.endEvent = event;
  }
  return left;
}

/**
 * Interest on everything but accrued penalty; failure-to-pay on the tax as it stood since the event before.
 */
function accrue(state: PlanState, growth: Growth, ratesTo: BasisPoints): void {
  const { taxCents, assessedPenaltyCents, assessedInterestCents, accruedInterestCents } = state;
  const bearing = taxCents + assessedPenaltyCents + assessedInterestCents + accruedInterestCents;
  const rate = (ratesTo - state.ratesTo) as BasisPoints;
  state.ratesTo = ratesTo;
  state.accruedPenaltyCents = (state.accruedPenaltyCents + takeShare(state, taxCents, rate)) as Cents;
  state.accruedInterestCents = (accruedInterestCents + gainOf(bearing as Cents, growth)) as Cents;
}
