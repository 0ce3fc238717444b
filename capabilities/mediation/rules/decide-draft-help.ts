/**
 * Has the manager asked for help with the draft of the denial letter?
 *
 * Law: AP-08-1125-0028 § 8.26.9.2.3.3(1)c: the analyst helps upon request, and not unasked.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import { editionOfStep } from './edition-of-step.ts';
import { mustBe, outcomeOf } from './findings.ts';
import { memo } from './memorandum.ts';

export type DraftHelpFacts = { readonly onDay: Day; readonly asked: boolean };
export type DraftHelpOutcome = 'asked' | 'not-asked' | 'needs-facts';

const decide = ruleNamed<DraftHelpOutcome>('draft-help', 1);

export function decideDraftHelp({ onDay, asked }: DraftHelpFacts, law: Law): Decision<DraftHelpOutcome> {
  const findings = [
    mustBe('help-was-asked-for', 'helpAsked', asked, memo('8.26.9.2.3.3(1)c'), 'ask-for-help'),
  ];
  return decide(outcomeOf(findings, 'asked', 'not-asked'), findings, law, editionOfStep(onDay), onDay);
}
