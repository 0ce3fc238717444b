import type { Law } from '#kernel/law/law.ts';
import type { BasisPoints } from '#kernel/money/basis-points.ts';
import { failureToPayMax } from '../parameters/failure-to-pay-max.ts';
import { type DatedRate, datedRates, rateOn } from './dated-rates.ts';

/**
 * What does the maximum leave of a month's failure-to-pay rate after the months before?
 *
 * Law: 26 U.S.C. § 6651(a)(2); IRM 5.14.1.2(7). It caps the sum of the monthly rates of one module.
 */
export function rateUnderMax(
  law: Law,
): (rate: BasisPoints, used: BasisPoints, firstNumber: number) => BasisPoints {
  const maxima = penaltyMaxima(law);
  return (rate, used, firstNumber) => leftOfMax(rate, used, maxOn(maxima, firstNumber));
}

/** The maxima in order of their first day. */
export function penaltyMaxima(law: Law): readonly DatedRate[] {
  return datedRates(failureToPayMax, law);
}

/** The maximum of a month that begins on a day. */
export function maxOn(maxima: readonly DatedRate[], firstNumber: number): BasisPoints {
  const max = rateOn(maxima, firstNumber);
  if (max === undefined)
    throw new RangeError('a failure to pay has no maximum in a month before the first one');
  return max;
}

/** A month's rate, or what is left under the maximum. */
export function leftOfMax(rate: BasisPoints, used: BasisPoints, max: BasisPoints): BasisPoints {
  const left = (max - used) as BasisPoints;
  return rate < left ? rate : left;
}
