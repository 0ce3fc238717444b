import type { Unknown } from '#kernel/decision/finding.ts';
import type { Speaker } from '#ui/speech.tsx';
import type { GivenFacts } from '../../rules/facts/given-facts.ts';
import type { Lens } from './given.ts';

/** A question about the case that takes entries. */
export type CaseQuestionProps<Value> = {
  readonly name: string;
  readonly legend: string;
  readonly fact: Lens<Unknown<Value>>;
  readonly given: GivenFacts;
  readonly onGiven: (given: GivenFacts) => void;
  readonly onDeferred?: (() => void) | undefined;
};

export function optionsOf<Value extends string>(values: readonly Value[], words: string, { tell }: Speaker) {
  return values.map((value) => ({ value, text: tell(`${words}.${value}`) }));
}
