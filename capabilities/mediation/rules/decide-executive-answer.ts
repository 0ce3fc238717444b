/**
 * May this executive answer the package in place of the one whom it was sent to?
 *
 * Law: AP-08-1125-0028 § Exhibit 8.26.9-1, denied 1c: the package goes to one of three executives, and it is
 * that one who concurs, or accepts instead. Who acts in the position answers on the days of the delegation.
 */
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import type { ConcurrenceFacts } from './concurrence-facts.ts';
import { editionOfStep } from './edition-of-step.ts';
import { positionFindings } from './executive-findings.ts';
import { outcomeOf } from './findings.ts';

export type ExecutiveAnswerOutcome = 'may-answer' | 'may-not-answer' | 'needs-facts';

const decide = ruleNamed<ExecutiveAnswerOutcome>('executive-answer', 1);

export function decideExecutiveAnswer(facts: ConcurrenceFacts, law: Law): Decision<ExecutiveAnswerOutcome> {
  const findings = positionFindings(facts);
  const outcome = outcomeOf(findings, 'may-answer', 'may-not-answer');
  return decide(outcome, findings, law, editionOfStep(facts.onDay), facts.onDay);
}
