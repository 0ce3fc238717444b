import type { GivenFacts } from '../../rules/facts/given-facts.ts';
import { nothingGiven } from './given.ts';

/** What was known before, with what was entered anew: a field that nobody touched keeps what it had. */
export function mergedFacts(before: GivenFacts, entered: GivenFacts): GivenFacts {
  return mergedPart(before, entered, nothingGiven) as GivenFacts;
}

function mergedPart(before: unknown, entered: unknown, untouched: unknown): unknown {
  if (same(entered, untouched)) return before;
  if (!isParts(before) || !isParts(entered) || !isParts(untouched)) return entered;
  const keys = new Set([...Object.keys(before), ...Object.keys(entered)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, mergedPart(before[key], entered[key], untouched[key])]),
  );
}

function isParts(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
