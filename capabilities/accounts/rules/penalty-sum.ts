import type { Law } from '#kernel/law/law.ts';
import type { BasisPoints } from '#kernel/money/basis-points.ts';
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
  const { firstNumber, lastNumber } = penaltyMonthsAfter(terms.dueDay);
  const { rateOf, changeAfter } = penaltyRates(terms, law);
  const maxima = penaltyMaxima(law);
  const stretches: Stretch[] = [];
  let [months, sumBefore, endBefore] = [0, 0, 0];
  while (endBefore !== Infinity) {
    const [first, last] = [firstNumber(months + 1), lastNumber(months + 1)];
    const stretch = {
      afterMonths: months,
      sumBefore,
      rate: rateOf(first, last).rate,
      max: maxOn(maxima, first),
    };
    stretches.push(stretch);
    endBefore = Math.min(changeAfter(first), rateChangeAfter(maxima, first));
    months += 1;
    if (endBefore !== Infinity) while (lastNumber(months + 1) < endBefore) months += 1;
    sumBefore = sumOf(stretch, months);
  }
  return stretches;
}
