import type { BasisPoints } from '#kernel/money/basis-points.ts';
import { type Cents, zeroCents } from '#kernel/money/cents.ts';
import { gainOf, type Growth } from '#kernel/money/growth.ts';
import { takeShare } from '#kernel/money/share.ts';
import { noGrowth } from './plan-events.ts';
import type { PlanLine } from './plan-line.ts';
import { openState, payState, type PlanState } from './plan-state.ts';

/** Told after each event of each module that still owed before it. */
export type PlanRecorder = (event: number, line: PlanLine, state: PlanState) => void;

/**
 * Runs payments over modules and says how each ends. At each event every module accrues; then the money
 * goes from the first module to the last. Stops when nothing is owed. This loop is what a search for a
 * payment repeats: it parses no day, looks up no rate and posts each accrual to the cent.
 */
export function runPlan(
  lines: readonly PlanLine[],
  payments: readonly number[],
  record?: PlanRecorder,
): readonly PlanState[] {
  const states = lines.map(({ of }) => openState(of.balance));
  for (let event = 0; event < payments.length; event += 1) {
    let money = payments[event] as Cents;
    let isOwing = false;
    for (let index = 0; index < lines.length; index += 1) {
      const line = lines[index];
      const state = states[index];
      if (line === undefined || state?.end !== 'owing') continue;
      isOwing = true;
      money = runEvent(line, state, event, money);
      record?.(event, line, state);
    }
    if (!isOwing) break;
  }
  return states;
}

/** One event of one module: what it leaves of the money. */
function runEvent(line: PlanLine, state: PlanState, event: number, money: Cents): Cents {
  const { expiry } = line;
  if (expiry !== 'none' && expiry.event === event) {
    accrue(state, expiry.growth(), line.rates(event));
    payState(state, zeroCents);
    state.end = 'expired';
    return money;
  }
  const growth = event === 0 ? line.firstGrowth : (line.growths[event] ?? noGrowth);
  accrue(state, growth, line.rates(event));
  const left = payState(state, money);
  if (state.owedCents === zeroCents) {
    state.end = 'paid';
    state.endEvent = event;
  }
  return left;
}

/**
 * Interest on everything but accrued penalty; failure-to-pay on the tax as it stood since the event before.
 */
function accrue(state: PlanState, growth: Growth, rate: BasisPoints): void {
  const bearing = state.owedCents - state.accruedPenaltyCents;
  state.penaltyCents = takeShare(state, state.taxCents, rate);
  state.interestCents = gainOf(bearing as Cents, growth);
  state.accruedPenaltyCents = (state.accruedPenaltyCents + state.penaltyCents) as Cents;
  state.accruedInterestCents = (state.accruedInterestCents + state.interestCents) as Cents;
  state.penaltySumCents += state.penaltyCents;
  state.interestSumCents += state.interestCents;
  state.owedCents = (state.owedCents + state.penaltyCents + state.interestCents) as Cents;
}
