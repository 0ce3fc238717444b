/**
 * May this be said to the taxpayer as the case stands?
 *
 * Law: IRM 5.14.1.4(11), 5.14.1.4.4(10)a: no rejection is conveyed before independent review is finished;
 * IRM 5.14.1.4(5): no warning of enforcement while an agreement is pending or in effect.
 * Not modelled: what a picture or an enclosure says.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { type InForce, inForce } from '#kernel/law/parameter.ts';
import { type BarredWords, barredWords } from '../parameters/barred-words.ts';
import type { ConveyanceState } from '../parameters/conveyance-states.ts';
import { absent } from './absent.ts';
import { findWords, withoutSentences } from './find-words.ts';
import { guidanceSeries } from './guidance-series.ts';

export type ConveyanceFacts = {
  readonly state: ConveyanceState;
  readonly language: 'en' | 'es';
  /** What would be said, without the taxpayer's own name and address: a person may be called Levy. */
  readonly text: string;
  /** The fixed sentences that this state allows, in the text's language. */
  readonly approvedSentences: readonly string[];
  readonly onDay: Day;
};

export type ConveyanceOutcome = 'may-convey' | 'must-not-convey';
const decided = ruleNamed<ConveyanceOutcome>('may-convey', 1);

export function decideMayConvey(facts: ConveyanceFacts, law: Law): Decision<ConveyanceOutcome> {
  const barred = inForce(barredWords, facts.onDay, law);
  const findings = barred.value.map((words) => groundNotConveyed(facts, words, barred));
  const outcome = holdsTogether(findings) === true ? 'may-convey' : 'must-not-convey';
  const edition = editionInForce(guidanceSeries, facts.onDay, law).id;
  return decided(outcome, findings, law, edition, facts.onDay);
}

function groundNotConveyed(
  { state, language, text, approvedSentences }: ConveyanceFacts,
  words: BarredWords,
  { parameter, from, source }: InForce<unknown>,
): Finding {
  const test = `${words.ground}-not-conveyed`;
  const law = { cite: words.cite };
  if (!words.states.includes(state)) return { test, holds: true, applies: false, law };
  const list = words[language];
  const found = findWords(withoutSentences(text, approvedSentences), list);
  return absent(test, found, { value: list, parameter, from, source }, law);
}
