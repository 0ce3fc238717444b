/**
 * May this draft of a denial letter go up for concurrence?
 *
 * Law: AP-08-1125-0028 § 8.26.9.2.3.3(1)c: the letter of this kind of appeal; the announcement’s second
 * change: the reasons are explained to the taxpayer.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { letterFindings } from './denial-findings.ts';
import { editionOfStep } from './edition-of-step.ts';
import { outcomeOf } from './findings.ts';
import type { DenialReason } from './reason-findings.ts';

export type DenialDraftFacts = {
  readonly onDay: Day;
  readonly work: string;
  readonly letter: Unknown<string>;
  readonly reasons: readonly DenialReason[];
};

export type DenialDraftOutcome = 'may-go-up' | 'may-not-go-up' | 'needs-facts';

const decide = ruleNamed<DenialDraftOutcome>('denial-draft', 1);

export function decideDenialDraft(facts: DenialDraftFacts, law: Law): Decision<DenialDraftOutcome> {
  const findings = letterFindings(facts, law);
  const outcome = outcomeOf(findings, 'may-go-up', 'may-not-go-up');
  return decide(outcome, findings, law, editionOfStep(facts.onDay), facts.onDay);
}
