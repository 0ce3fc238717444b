/**
 * What is the outcome of an appeal whose matters came out differently?
 *
 * Practice: each matter keeps its own outcome; the whole is the one outcome that all of them have, or
 * modified where they differ.
 */
import type { AppealOutcome } from '../parameters/appeal-outcomes.ts';

/** The outcome of the whole. Throws where there is no matter: an appeal has at least one. */
export function computeWholeOutcome(outcomes: readonly AppealOutcome[]): AppealOutcome {
  const [first, ...others] = new Set(outcomes);
  if (first === undefined) throw new Error('an appeal without a matter has no outcome');
  return others.length === 0 ? first : 'modified';
}
