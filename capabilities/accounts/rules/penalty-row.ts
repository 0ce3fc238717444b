import { type Day, dayNumber } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import type { BasisPoints } from '#kernel/money/basis-points.ts';
import { rateChangeAfter } from './dated-rates.ts';
import { leftOfMax, maxOn, penaltyMaxima } from './penalty-max.ts';
import { penaltyMonthsAfter } from './penalty-months.ts';
import { penaltyRates, type PenaltyTerms } from './penalty-rates.ts';

/** The rates, together, of the months that begin on or after the last answer's end and before a day. */
export type PenaltyRow = (beforeNumber: number) => BasisPoints;

/**
 * The months of a failure to pay in a row, for a plan: what each stretch of days brings, under the maximum.
 * The months before the first day are counted toward the maximum; the tax is taken to have been unpaid in
 * each.
 */
export function penaltyRowFrom(terms: PenaltyTerms, fromDay: Day, law: Law): PenaltyRow {
  const calendar = penaltyMonthsAfter(terms.dueDay);
  const { rateOf, changeAfter } = penaltyRates(terms, law);
  const maxima = penaltyMaxima(law);
  let month = 1;
  let first = calendar.firstNumber(month);
  let used = 0 as BasisPoints;
  let rate = used;
  let max = used;
  let sameBefore = -Infinity;
  const advance: PenaltyRow = (beforeNumber) => {
    const usedBefore = used;
    while (first < beforeNumber) {
      const last = calendar.lastNumber(month);
      if (last >= sameBefore) {
        ({ rate } = rateOf(first, last));
        max = maxOn(maxima, first);
        sameBefore = Math.min(changeAfter(first), rateChangeAfter(maxima, first));
      }
      used = (used + leftOfMax(rate, used, max)) as BasisPoints;
      month += 1;
      first = last + 1;
    }
    return (used - usedBefore) as BasisPoints;
  };
  advance(dayNumber(fromDay));
  return advance;
}
