/**
 * May the e-mail about the executive's concurrence go out?
 *
 * Law: AP-08-1125-0028 § 8.26.9.2.3.3(1)d and § Exhibit 8.26.9-1, denied 1d: the draft letter and evidence of
 * the concurrence, to the technical employee and the analyst.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import { editionOfStep } from './edition-of-step.ts';
import { noneMissing, outcomeOf } from './findings.ts';
import { memo } from './memorandum.ts';

/** What goes with the e-mail in every case. */
export const concurrenceMailParts = ['draft-letter', 'concurrence-evidence'] as const;

/** Who is sent draft letter and evidence before the letter is signed. */
export const concurrenceRecipients = ['appeals-technical-employee', 'pam-analyst'] as const;

export type ConcurrenceMailFacts = {
  readonly onDay: Day;
  readonly recipients: readonly string[];
  /** What is attached, as far as it is kept here. */
  readonly documents: readonly string[];
};
export type ConcurrenceMailOutcome = 'may-go' | 'may-not-go' | 'needs-facts';

const decide = ruleNamed<ConcurrenceMailOutcome>('concurrence-mail', 1);

export function decideConcurrenceMail(
  { onDay, recipients, documents }: ConcurrenceMailFacts,
  law: Law,
): Decision<ConcurrenceMailOutcome> {
  const paragraph = memo('8.26.9.2.3.3(1)d');
  const unsentTo = concurrenceRecipients.filter((one) => !recipients.includes(one));
  const lacking = concurrenceMailParts.filter((one) => !documents.includes(one));
  const findings = [
    noneMissing(
      'concurrence-mail-is-whole',
      'concurrenceMailLacks',
      lacking,
      paragraph,
      'attach-concurrence',
    ),
    noneMissing('concurrence-sent-to-both', 'concurrenceUnsentTo', unsentTo, paragraph, 'share-concurrence'),
  ];
  return decide(outcomeOf(findings, 'may-go', 'may-not-go'), findings, law, editionOfStep(onDay), onDay);
}
