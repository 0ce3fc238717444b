import { dayNumber } from '#kernel/calendar/day.ts';
import { holdsTogether } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import type { PenaltyTerms } from './penalty-rates.ts';
import { reducedRateFindings } from './reduced-rate.ts';

/**
 * From the first day on which a reduced month may begin, or the last on which it may end, to the last day
 * in effect.
 */
export type ReducingPeriod = {
  readonly from: number;
  readonly until: number;
  readonly startsInside: boolean;
};

/** The agreements of a module that reduce its rate. */
export function reducingPeriods(
  { agreements, owedByIndividual, filedTimely, noticeDay, monthOfApproval }: PenaltyTerms,
  law: Law,
): readonly ReducingPeriod[] {
  return agreements
    .filter(
      ({ fromDay: agreementDay }) =>
        holdsTogether(
          reducedRateFindings({ agreementDay, owedByIndividual, filedTimely, noticeDay }, law),
        ) === true,
    )
    .map(({ fromDay, untilDay }) => ({
      from: dayNumber(fromDay),
      until: untilDay === 'in-effect' ? Infinity : dayNumber(untilDay),
      startsInside: monthOfApproval === 'does-not-count',
    }));
}

/**
 * On at least one day of the month; or, where the month of approval does not count, in a month that began
 * after it.
 */
export function covers(
  { from, until, startsInside }: ReducingPeriod,
  firstNumber: number,
  lastNumber: number,
): boolean {
  return firstNumber <= until && (startsInside ? firstNumber > from : lastNumber >= from);
}

/** The first day after a given one from which a month is reduced, or no longer. */
export function edgeAfter({ from, until, startsInside }: ReducingPeriod, number: number): number {
  const start = startsInside ? from + 1 : from;
  if (number < start) return start;
  return number <= until ? until + 1 : Infinity;
}
