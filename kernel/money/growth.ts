import { type BasisPoints, basisPointsInWhole } from './basis-points.ts';
import { type Cents, cents } from './cents.ts';

/**
 * How much 1 has grown to, as a count of units of 10^-40: so fine that no amount in cents can feel the last
 * one.
 */
export type Factor = bigint;

/** What an amount gains over a stretch of time: exact, and as the nearest double for quick work. */
export type Growth = { readonly exact: Factor; readonly near: number };

const factorDigits = 40;

/** The factor that changes nothing. */
export const factorOne: Factor = 10n ** BigInt(factorDigits);

const one = Number(factorOne);

/** A factor after one more day of compounding at a yearly rate, divided by the days of that year. */
export function compoundOneDay(factor: Factor, rate: BasisPoints, daysInYear: number): Factor {
  const whole = BigInt(daysInYear * basisPointsInWhole);
  return (factor * (whole + BigInt(rate))) / whole;
}

/** What an amount gains while the factor goes from one value to a later one. */
export function growthBetween(from: Factor, to: Factor): Growth {
  const exact = (to * factorOne) / from - factorOne;
  return { exact, near: Number(exact) / one };
}

/**
 * Where a double may have lost its way to the cent: the last bits of the product, and of the rounding
 * below.
 */
const doubt = 2 ** -50;

/**
 * What an amount gains, rounded to the nearest cent, half a cent up. Doubles do the work, and exact
 * arithmetic wherever a double is too near to half a cent to be trusted, so that the answer is always the
 * exact one.
 */
export function gainOf(amount: Cents, growth: Growth): Cents {
  const near = amount * growth.near;
  const floor = Math.floor(near);
  const distance = near - floor - 0.5;
  const doubtful = Math.abs(distance) <= (near + 1) * doubt || !Number.isSafeInteger(floor);
  if (doubtful || amount < 0) return exactGainOf(amount, growth);
  return (distance < 0 ? floor : floor + 1) as Cents;
}

/** The same by exact arithmetic alone: the oracle of the quick way. */
export function exactGainOf(amount: Cents, { exact }: Growth): Cents {
  if (amount < 0) throw new RangeError(`only an amount of zero or more can gain, not ${amount}`);
  return cents(Number((2n * BigInt(amount) * exact + factorOne) / (2n * factorOne)));
}

/** What 1 gains, as a decimal text with so many places, half a unit up: `0.012570476`. */
export function growthText({ exact }: Growth, places: number): string {
  const unit = 10n ** BigInt(places);
  const count = String((2n * exact * unit + factorOne) / (2n * factorOne)).padStart(places + 1, '0');
  return `${count.slice(0, -places)}.${count.slice(-places)}`;
}
