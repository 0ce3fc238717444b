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
  const length = csedDay === 'unknown' ? count : count + 1;
  let found = 0;
  const findThrough = (event: number): void => {
    if (event >= length)
      throw new RangeError(`nothing accrues before payment ${event + 1}, which the plan does not have`);
    // As many again as are known, so that a long plan is found in few turns and a short one not far beyond.
    const end = Math.min(Math.max(event + 1, found + found), count);
    for (; found < end; found += 1) known.push(row(numbers[found] as number));
    if (event === count && csedDay !== 'unknown') {
      known.push(row(dayNumber(csedDay) + 1));
      found = length;
    }
  };
  return (event) => {
    if (event >= found) findThrough(event);
    return known[event] as BasisPoints;
  };
}
