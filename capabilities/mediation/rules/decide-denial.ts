/**
 * May this request be denied, and its denial letter be signed?
 *
 * Law: AP-08-1125-0028 § 8.26.9.2.3.3(1), § 8.26.9.2.3(6), (7)b and § 8.26.9.2.3.1(3). One way for every
 * ground: discussion with the analyst, the area director, the executive, and the notices between them.
 * Not modeled: whether the ground is right; that is judgment, and two officers above concur in it.
 */
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import type { DenialFacts } from './denial-facts.ts';
import {
  analystFindings,
  areaDirectorFindings,
  concurrenceFindings,
  detailsFinding,
  letterFindings,
} from './denial-findings.ts';
import { editionOfStep } from './edition-of-step.ts';
import { mustNotBe, outcomeOf } from './findings.ts';
import { memo } from './memorandum.ts';

export type DenialOutcome = 'may-be-signed' | 'may-not-be-signed' | 'needs-facts';

const decide = ruleNamed<DenialOutcome>('denial', 2);

export function decideDenial(facts: DenialFacts, law: Law): Decision<DenialOutcome> {
  const { onDay, settlementOpen } = facts;
  const findings = [
    mustNotBe('settlement-talks-ended', 'settlementOpen', settlementOpen, memo('8.26.9.2.3(6)'), 'end-talks'),
    ...analystFindings(facts),
    detailsFinding(facts),
    ...areaDirectorFindings(facts),
    ...concurrenceFindings(facts, law),
    ...letterFindings(facts, law),
  ];
  const outcome = outcomeOf(findings, 'may-be-signed', 'may-not-be-signed');
  return decide(outcome, findings, law, editionOfStep(onDay), onDay);
}
