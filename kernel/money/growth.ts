import { type BasisPoints, basisPointsInWhole } from './basis-points.ts';
import { type Cents, cents } from './cents.ts';

/**
 * How much 1 has grown to, as a count of units of 10^-40: so fine that no amount in cents can feel the last
 * one.
 */
export type Factor = bigint;

/** What 1 gains while the factor goes from one value to a later one, and the same as a double, nearly. */
export type Growth = { readonly from: Factor; readonly to: Factor; readonly near: number };

const factorDigits = 40;

/** The factor that changes nothing. */
export const factorOne: Factor = 10n ** BigInt(factorDigits);

/** A factor after one more day of compounding at a yearly rate, divided by the days of that year. */
export function compoundOneDay(factor: Factor, rate: BasisPoints, daysInYear: number): Factor {
  const whole = BigInt(daysInYear * basisPointsInWhole);
  return (factor * (whole + BigInt(rate))) / whole;
}

/** What an amount gains while the factor goes from one value to a later one. */
export function growthBetween(from: Factor, to: Factor): Growth {
  return { from, to, near: Number(to) / Number(from) - 1 };
}

/**
 * How far a double may be off, at most, for each cent of an amount and of its gain. Both factors are rounded
 * to a double, divided, lessened by one and multiplied: five roundings of 2^-53 each, of one and its gain
 * together. This is more than that.
 */
const doubt = 2 ** -50;

/**
 * What an amount gains, rounded to the nearest cent, half a cent up. Doubles do the work where the least and
 * the most that it can be round to the same cent; exact arithmetic does where they do not, so that the answer
 * is always the exact one.
 */
export function gainOf(amount: Cents, growth: Growth): Cents {
  const near = amount * growth.near + 0.5;
  const error = (amount + near) * doubt;
  const gain = Math.floor(near - error);
  if (gain === Math.floor(near + error) && amount >= 0) return gain as Cents;
  return exactGainOf(amount, growth);
}

/** The same by exact arithmetic alone: the oracle of the quick way. */
export function exactGainOf(amount: Cents, { from, to }: Growth): Cents {
  if (amount < 0) throw new RangeError(`only an amount of zero or more can gain, not ${amount}`);
  return cents(Number((2n * BigInt(amount) * (to - from) + from) / (2n * from)));
}

/** What 1 gains, as a decimal text with so many places, half a unit up: `0.012570476`. */
export function growthText({ from, to }: Growth, places: number): string {
  const unit = 10n ** BigInt(places);
  const count = String((2n * (to - from) * unit + from) / (2n * from)).padStart(places + 1, '0');
  return `${count.slice(0, -places)}.${count.slice(-places)}`;
}
