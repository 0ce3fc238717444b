import { type Cents, cents } from './cents.ts';

/**
 * The least amount that works, by halves: `failing` does not work, `working` does, and whatever is more
 * than an amount that works is taken to work too. The answer works and one cent less does not.
 */
export function leastCents(failing: Cents, working: Cents, works: (amount: Cents) => boolean): Cents {
  let low: number = failing;
  let high: number = working;
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    if (works(cents(middle))) high = middle;
    else low = middle;
  }
  return cents(high);
}
