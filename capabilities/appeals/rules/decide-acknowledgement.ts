/**
 * May this acknowledgement go out: is it the letter for this kind of appeal, and does the publication go with
 * it?
 *
 * Law: AP-08-1125-0028 § 8.26.9.2.3(2) and its Note. A letter without the publication leaves only with a
 * recorded reason, and stays an exception until the case action record says that the publication went out.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { type InForce, inForce } from '#kernel/law/parameter.ts';
import { acknowledgementTable, mediationPublication } from '../parameters/acknowledgement-letters.ts';
import type { AppealKind } from '../parameters/appeal-kinds.ts';
import { notApplicable, tested } from './findings.ts';
import { manual, memo } from './memorandum.ts';

export type AcknowledgementFacts = {
  readonly kind: AppealKind;
  readonly letter: string;
  readonly enclosures: readonly string[];
  /** Why the publication does not go with it; `none` where nobody gave a reason. */
  readonly withoutPublicationBecause: string;
  readonly mailedDay: Day;
};

export type AcknowledgementOutcome = 'may-release' | 'must-not-release';
const decide = ruleNamed<AcknowledgementOutcome>('appeal-acknowledgement', 1);
const paragraph = memo('8.26.9.2.3(2)');

export function decideAcknowledgement(
  facts: AcknowledgementFacts,
  law: Law,
): Decision<AcknowledgementOutcome> {
  const table = inForce(acknowledgementTable, facts.mailedDay, law);
  const findings = [letterOfKind(facts, table), publicationEnclosed(facts, law)];
  const outcome = holdsTogether(findings) === true ? 'may-release' : 'must-not-release';
  return decide(outcome, findings, law, editionInForce(manual, facts.mailedDay, law).id, facts.mailedDay);
}

/** The letters that may be offered for a kind of appeal. */
export function lettersOf(kind: AppealKind, on: Day, law: Law): readonly string[] {
  return inForce(acknowledgementTable, on, law).value[kind].letters;
}

/** Whether the publication has to go with the acknowledgement of this kind. */
export function needsPublication(kind: AppealKind, on: Day, law: Law): boolean {
  return inForce(acknowledgementTable, on, law).value[kind].publication;
}

function letterOfKind({ kind, letter }: AcknowledgementFacts, table: InForce<Table>): Finding {
  const { value, parameter, from, source } = table;
  const limit = { value: value[kind].letters, parameter, from, source };
  const compared = {
    fact: 'acknowledgementLetter',
    value: letter,
    unit: 'code',
    how: 'one-of',
    limit,
  } as const;
  const cure = { act: 'take-letter-of-kind', names: value[kind].letters };
  return tested(
    'letter-of-kind',
    value[kind].letters.some((one) => one === letter),
    compared,
    paragraph,
    cure,
  );
}

type Table = (typeof acknowledgementTable)['values'][number]['value'];

function publicationEnclosed(facts: AcknowledgementFacts, law: Law): Finding {
  const test = 'publication-enclosed';
  if (!needsPublication(facts.kind, facts.mailedDay, law)) return notApplicable(test, paragraph);
  const { enclosures, withoutPublicationBecause: because } = facts;
  const holds = enclosures.includes(mediationPublication) || because !== 'none';
  const limit = { value: [mediationPublication] };
  const compared = { fact: 'enclosures', value: enclosures, unit: 'text', how: 'one-of', limit } as const;
  return tested(test, holds, compared, paragraph, { act: 'enclose-publication-or-say-why' });
}
