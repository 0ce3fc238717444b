import type { Day } from '#kernel/calendar/day.ts';
import { type StoredDecision, withFacts } from '#kernel/decision/decision.ts';
import type { Words } from '#kernel/decision/words.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Letter } from '../process/letter-record.ts';
import { approvedSentencesOf, emailWarningsOf } from '../rules/approved-sentences-of.ts';
import { decideLetterContent } from '../rules/decide-letter-content.ts';
import { decideMayConvey } from '../rules/decide-may-convey.ts';
import { decideMayPublish } from '../rules/decide-may-publish.ts';
import { elementsOf, type LetterContent, proseOf, textOf } from '../rules/letters/letter-content.ts';

/** Everything that is decided about what a letter says, each with the text that it read. */
export function decideOnLetter(
  { contract, concerns, conveyance }: Letter,
  content: LetterContent,
  words: Words,
  onDay: Day,
  law: Law,
): readonly StoredDecision[] {
  const { language, kind: letterKind } = contract;
  const { employeeNumber } = contract.contact;
  const text = textOf(content);
  const contentFacts = {
    ...concerns,
    letterKind,
    elements: elementsOf(content),
    employeeNumber,
    text,
    onDay,
  };
  const conveyFacts = {
    state: conveyance,
    language,
    text: proseOf(content),
    approvedSentences: approvedSentencesOf(conveyance, words, onDay, law),
    onDay,
  };
  const publishFacts = { language, text, approvedSentences: emailWarningsOf(words, onDay, law), onDay };
  return [
    withFacts(decideLetterContent(contentFacts, law), contentFacts),
    withFacts(decideMayConvey(conveyFacts, law), conveyFacts),
    withFacts(decideMayPublish(publishFacts, law), publishFacts),
  ];
}
