import type { Cents } from '#kernel/money/cents.ts';
import { readDollars } from '#ui/form/read.ts';

/** No amount of a case is larger than ten billion dollars; what is, was mistyped. */
const centsMost = 1_000_000_000_000;

/** The amount that a person typed; undefined where it cannot be one. */
export function readAmount(text: string): Cents | undefined {
  const amount = readDollars(text);
  return amount === undefined || amount > centsMost ? undefined : amount;
}
