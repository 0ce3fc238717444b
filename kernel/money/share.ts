import { type BasisPoints, basisPointsInWhole } from './basis-points.ts';
import type { Cents } from './cents.ts';

/** What is left below a cent, in parts of `basisPointsInWhole`. */
export type Remainder = number;

/** A remainder that makes a sum of shares come out rounded to the nearest cent, half a cent up. */
export const halfCent: Remainder = basisPointsInWhole / 2;

/**
 * A share of an amount in whole cents, and what remains below the cent for the next share. Carried from
 * `halfCent`, the shares of a row together are the exact sum rounded once, and each row is the difference
 * of two such sums.
 */
export function shareCarried(
  amount: Cents,
  rate: BasisPoints,
  carried: Remainder,
): { readonly share: Cents; readonly carried: Remainder } {
  const row = { carried };
  return { share: takeShare(row, amount, rate), carried: row.carried };
}

/** The same for a row of shares that keeps its own remainder: nothing is made anew for each share. */
export function takeShare(row: { carried: Remainder }, amount: Cents, rate: BasisPoints): Cents {
  const parts = amount * rate + row.carried;
  if (parts > partsMost) return takeGreatShare(row, amount, rate);
  const share = Math.floor(parts / basisPointsInWhole);
  row.carried = parts - share * basisPointsInWhole;
  return share as Cents;
}

/** Up to here a quotient below a whole number is never so near to it that a double would round it up. */
const partsMost = 2 ** 49;

/** The same where the product of amount and rate may be more than a double can divide exactly. */
function takeGreatShare(row: { carried: Remainder }, amount: Cents, rate: BasisPoints): Cents {
  const whole = Math.trunc(amount / basisPointsInWhole);
  const rest = (amount % basisPointsInWhole) * rate + row.carried;
  const restCents = Math.floor(rest / basisPointsInWhole);
  row.carried = rest - restCents * basisPointsInWhole;
  return (whole * rate + restCents) as Cents;
}
