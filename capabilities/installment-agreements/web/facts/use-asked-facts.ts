import { useState } from 'react';
import type { GivenFacts } from '../../rules/facts/given-facts.ts';
import { questions } from './questions.ts';

/** Questions that wait for an answer at the same time: more would be a form to fill in. */
const openMost = 3;

/**
 * Which questions stand on the page: a few open ones, in their order, below those that were answered here.
 * What was answered keeps its place, so that nothing moves under the hand that answers; what no longer
 * matters goes.
 */
export function useAskedFacts(ask: readonly string[], given: GivenFacts) {
  const [shown, setShown] = useState<readonly string[]>([]);
  const [deferred, setDeferred] = useState<readonly string[]>([]);
  const waiting = (fact: string) => isUnknown(fact, given) && !deferred.includes(fact);
  const kept = shown.filter((fact) => ask.includes(fact) || !isUnknown(fact, given));
  const room = openMost - kept.filter(waiting).length;
  const more = ask.filter((fact) => !kept.includes(fact) && waiting(fact)).slice(0, Math.max(room, 0));
  const next = [...kept, ...more];
  const changed = next.join() !== shown.join();
  // A change is kept while drawing, as React lets a part keep what it has drawn before.
  if (changed) setShown(next);
  return { shown: next, defer: (fact: string) => setDeferred([...deferred, fact]) };
}

export function isUnknown(fact: string, given: GivenFacts): boolean {
  return questions[fact]?.fact.read(given) === 'unknown';
}
