import type { Law } from '#kernel/law/law.ts';
import { type BasisPoints, basisPointsOf } from '#kernel/money/basis-points.ts';
import { rateChangeAfter } from './dated-rates.ts';
import { maxOn, penaltyMaxima } from './penalty-max.ts';
import { penaltyMonthsAfter } from './penalty-months.ts';
import { penaltyRates, type PenaltyTerms } from './penalty-rates.ts';

/** The rates, together, of the first so many months of a failure to pay, under the maximum. */
export type PenaltySum = (months: number) => BasisPoints;

/** Months in a row that have one rate and one maximum, and what the months before them brought. */
type Stretch = {
  readonly afterMonths: number;
  readonly sumBefore: number;
  readonly rate: BasisPoints;
  readonly max: BasisPoints;
};

/**
 * What do the first months of a failure to pay come to, for a plan?
 *
 * Law: 26 U.S.C. § 6651(a)(2), (d) and (h), by `penalty-rates.ts` and `penalty-max.ts`. Every month from the
 * last day to pay on counts toward the maximum; the tax is taken to have been unpaid in each. Rates change
 * seldom, so the months are kept as a few stretches, and a sum is one product.
 */
export function penaltySumOf(terms: PenaltyTerms, law: Law): PenaltySum {
  const stretches = stretchesOf(terms, law);
  return (months) => {
    let index = stretches.length - 1;
    while (index > 0 && (stretches[index] as Stretch).afterMonths > months) index -= 1;
    return sumOf(stretches[index] as Stretch, months);
  };
}

function sumOf({ afterMonths, sumBefore, rate, max }: Stretch, months: number): BasisPoints {
  return Math.min(sumBefore + (months - afterMonths) * rate, max) as BasisPoints;
}

function stretchesOf(terms: PenaltyTerms, law: Law): readonly Stretch[] {
  const { firstNumber, lastNumber, endedBefore } = penaltyMonthsAfter(terms.dueDay);
  const { rateOf, changeAfter } = penaltyRates(terms, law);
  const maxima = penaltyMaxima(law);
  const stretches: Stretch[] = [];
  let afterMonths = 0;
  let sumBefore = noRate;
  let change = 0;
  while (change !== Infinity) {
    const first = firstNumber(afterMonths + 1);
    const { rate } = rateOf(first, lastNumber(afterMonths + 1));
    const stretch = { afterMonths, sumBefore, rate, max: maxOn(maxima, first) };
    stretches.push(stretch);
    change = Math.min(changeAfter(first), rateChangeAfter(maxima, first));
    if (change === Infinity) break;
    // The month in which a change falls may have a rate of its own, and so may the month after it.
    afterMonths = Math.max(afterMonths + 1, endedBefore(change));
    sumBefore = sumOf(stretch, afterMonths);
  }
  return stretches;
}

const noRate = basisPointsOf(0);
