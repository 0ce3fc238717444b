import { type Day, dayNumber } from '#kernel/calendar/day.ts';
import type { BasisPoints } from '#kernel/money/basis-points.ts';
import type { PenaltyRow } from './penalty-row.ts';

/**
 * The failure-to-pay rates of the months that begin from one event on and before the next, together. They are
 * found as a run comes to them and kept: a plan that ends early never asks for the later ones.
 */
export type PlanRates = (event: number) => BasisPoints;

/** What one module's rates are found from: its events, and its CSED where that ends them. */
export type PlanRatesTerms = {
  readonly numbers: readonly number[];
  readonly count: number;
  readonly csedDay: Day | 'unknown';
};

/** The rate of the event after the CSED is that of the months which begin up to the CSED itself. */
export function planRates(row: PenaltyRow, { numbers, count, csedDay }: PlanRatesTerms): PlanRates {
  const known: BasisPoints[] = [];
  const beforeNumber = (event: number): number => {
    const number = event < count ? numbers[event] : undefined;
    if (number !== undefined) return number;
    if (event > count || csedDay === 'unknown')
      throw new RangeError(`nothing accrues before payment ${event + 1}, which the plan does not have`);
    return dayNumber(csedDay) + 1;
  };
  return (event) => {
    let rate = known[event];
    while (rate === undefined) {
      known.push(row(beforeNumber(known.length)));
      rate = known[event];
    }
    return rate;
  };
}
