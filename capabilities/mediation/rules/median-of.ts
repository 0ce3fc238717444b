import { oneHalf } from '../parameters/meeting-hours.ts';

/** The middle one, or halfway between the two in the middle; none of none. */
export function medianOf(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  // Taking one from each end leaves one or two in the middle.
  let [low, high] = [0, sorted.length - 1];
  while (high - low > 1) [low, high] = [low + 1, high - 1];
  const [a, b] = [sorted[low], sorted[high]];
  return a === undefined || b === undefined ? undefined : a + (b - a) * oneHalf;
}
