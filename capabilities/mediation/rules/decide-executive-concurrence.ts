/**
 * Is this the concurrence of an executive who may give it, and is it proven?
 *
 * Law: AP-08-1125-0028 § Exhibit 8.26.9-1, denied 1c, names the positions; § 8.26.9.2.3.3(1)d asks for
 * evidence.
 */
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import type { ConcurrenceFacts } from './concurrence-facts.ts';
import { editionOfStep } from './edition-of-step.ts';
import { executiveFindings } from './executive-findings.ts';
import { outcomeOf } from './findings.ts';

export type ExecutiveConcurrenceOutcome = 'concurred' | 'not-concurred' | 'needs-facts';

const decide = ruleNamed<ExecutiveConcurrenceOutcome>('executive-concurrence', 2);

export function decideExecutiveConcurrence(
  facts: ConcurrenceFacts,
  law: Law,
): Decision<ExecutiveConcurrenceOutcome> {
  const findings = executiveFindings(facts);
  const outcome = outcomeOf(findings, 'concurred', 'not-concurred');
  return decide(outcome, findings, law, editionOfStep(facts.onDay), facts.onDay);
}
