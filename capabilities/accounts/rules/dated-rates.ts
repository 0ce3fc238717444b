import { type Day, dayNumber } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce, type Parameter } from '#kernel/law/parameter.ts';
import { type BasisPoints, basisPointsOf } from '#kernel/money/basis-points.ts';

/** A rate and the day from which it counts, as a number, so that a walk over many days parses no text. */
export type DatedRate = { readonly from: Day; readonly fromNumber: number; readonly rate: BasisPoints };

const read = new WeakMap<Law, Map<Parameter<number>, readonly DatedRate[]>>();

/** The rates of a parameter under the adopted documents, in order of their first day. */
export function datedRates(parameter: Parameter<number>, law: Law): readonly DatedRate[] {
  const ofLaw = read.get(law) ?? new Map<Parameter<number>, readonly DatedRate[]>();
  read.set(law, ofLaw);
  const known = ofLaw.get(parameter);
  if (known !== undefined) return known;
  const rates = parameter.values.map(({ from }) => ({
    from,
    fromNumber: dayNumber(from),
    rate: basisPointsOf(inForce(parameter, from, law).value),
  }));
  ofLaw.set(parameter, rates);
  return rates;
}

/** The rate on a day given as a number; undefined in the gap before the first. */
export function rateOn(rates: readonly DatedRate[], number: number): BasisPoints | undefined {
  for (let index = rates.length - 1; index >= 0; index -= 1) {
    const dated = rates[index];
    if (dated !== undefined && dated.fromNumber <= number) return dated.rate;
  }
  return undefined;
}

/**
 * The first day after a given one, as numbers, from which another rate counts; infinity where none follows.
 */
export function rateChangeAfter(rates: readonly DatedRate[], number: number): number {
  let change = Infinity;
  for (let index = rates.length - 1; index >= 0; index -= 1) {
    const from = rates[index]?.fromNumber;
    if (from === undefined || from <= number) return change;
    change = from;
  }
  return change;
}
