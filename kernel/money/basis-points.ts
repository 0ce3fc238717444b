declare const basisPointsBrand: unique symbol;

/** A rate as a whole number of hundredths of one percent: 0.25 percent is 25. */
export type BasisPoints = number & { readonly [basisPointsBrand]: true };

const basisPointsInPercent = 100;

/** How many basis points make the whole. */
export const basisPointsInWhole = 10_000;

/** The rate that a figure of the law in percent names. Throws if it has more than two decimals. */
export function basisPointsOf(percent: number): BasisPoints {
  const count = Math.round(percent * basisPointsInPercent);
  if (!Number.isSafeInteger(count) || count / basisPointsInPercent !== percent)
    throw new RangeError(`a rate must be a whole number of hundredths of a percent, not ${percent} percent`);
  return count as BasisPoints;
}

/** The rate in percent, for a reader. */
export function percentOf(rate: BasisPoints): number {
  return rate / basisPointsInPercent;
}
