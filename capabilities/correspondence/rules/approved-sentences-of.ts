import type { Day } from '#kernel/calendar/day.ts';
import type { Words } from '#kernel/decision/words.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { approvedSentences } from '../parameters/approved-sentences.ts';
import type { ConveyanceState } from '../parameters/conveyance-states.ts';
import { emailWords } from '../parameters/e-mail-words.ts';

/** The fixed sentences that a state allows, in these words. Throws where one of them has no words. */
export function approvedSentencesOf(
  state: ConveyanceState,
  words: Words,
  on: Day,
  law: Law,
): readonly string[] {
  return inForce(approvedSentences, on, law).value[state].map((key) => sentenceOf(key, words));
}

/** The fixed sentences that warn against e-mail, in these words. */
export function emailWarningsOf(words: Words, on: Day, law: Law): readonly string[] {
  return inForce(emailWords, on, law).value.approved.map((key) => sentenceOf(key, words));
}

function sentenceOf(key: string, words: Words): string {
  const sentence = words[key];
  if (sentence === undefined) throw new Error(`the approved sentence "${key}" has no words`);
  return sentence;
}
