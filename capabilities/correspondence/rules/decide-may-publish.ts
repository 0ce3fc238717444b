/**
 * May this text be published as a letter, form or note to taxpayers: does it ask for no e-mail, and rest on
 * no text that another one has replaced?
 *
 * Law: IRM 5.14.1.3(1): e-mail is not solicited about agreements or other collection or examination matters.
 * Not modelled: an address drawn as a picture.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { irm } from '#kernel/law/source.ts';
import { emailWords } from '../parameters/e-mail-words.ts';
import { supersededAuthorities } from '../parameters/superseded-authorities.ts';
import { absent } from './absent.ts';
import { findWords, withoutSentences } from './find-words.ts';
import { guidanceSeries } from './guidance-series.ts';

export type PublishFacts = {
  readonly language: 'en' | 'es';
  readonly text: string;
  /** The fixed sentences that warn against e-mail, in the text's language. */
  readonly approvedSentences: readonly string[];
  readonly onDay: Day;
};

export type PublishOutcome = 'may-publish' | 'must-not-publish';
const decided = ruleNamed<PublishOutcome>('may-publish', 2);
const securityPolicy = irm('5.14.1.3(1)');

export function decideMayPublish(facts: PublishFacts, law: Law): Decision<PublishOutcome> {
  const text = withoutSentences(facts.text, facts.approvedSentences);
  const findings = [
    noEmailAddress(text),
    noEmailAskedFor(facts, text, law),
    noSupersededAuthority(facts, text, law),
  ];
  const outcome = holdsTogether(findings) === true ? 'may-publish' : 'must-not-publish';
  const edition = editionInForce(guidanceSeries, facts.onDay, law).id;
  return decided(outcome, findings, law, edition, facts.onDay);
}

const addressPattern = /[^\s@<>()]+@[^\s@<>()]+\.\p{Letter}{2,}/gu;

function noEmailAddress(text: string): Finding {
  const found = [...new Set(text.match(addressPattern) ?? [])];
  return absent('no-e-mail-address', found, { value: ['@'] }, securityPolicy);
}

function noEmailAskedFor({ language, onDay }: PublishFacts, text: string, law: Law): Finding {
  const { value, ...dated } = inForce(emailWords, onDay, law);
  const list = value[language];
  return absent('no-e-mail-asked-for', findWords(text, list), { ...dated, value: list }, securityPolicy);
}

/** Rev. Proc. 2014-63: what it superseded is not cited to anybody. */
function noSupersededAuthority({ onDay }: PublishFacts, text: string, law: Law): Finding {
  const { value, ...dated } = inForce(supersededAuthorities, onDay, law);
  const found = findWords(text, value);
  const paragraph = { cite: dated.source.cite };
  return absent('no-superseded-authority', found, { ...dated, value }, paragraph);
}
