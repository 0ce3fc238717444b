/**
 * May this request be approved for mediation?
 *
 * Law: AP-08-1125-0028 § 8.26.9.2.3.1(3), § Exhibit 8.26.9-1 processing 5, and § 8.26.9.2.3(5) for what has
 * to be known before. An executive who accepts stands in for the area director. Not modeled: whether the
 * issue suits mediation; that is what manager and analyst discuss.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding, Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { editionOfStep } from './edition-of-step.ts';
import { mustBe, noneMissing, oneOf, outcomeOf } from './findings.ts';
import { chart, memo } from './memorandum.ts';

export type AcceptanceFacts = {
  readonly onDay: Day;
  readonly discussed: boolean;
  /** Who was not at the discussion, without a reason on record. */
  readonly absentWithoutReason: readonly string[];
  readonly approvedBy: Unknown<'area-director' | 'front-line-executive' | 'none'>;
  /** What of issues, positions and reasons the request does not tell and nobody has obtained. */
  readonly notReady: readonly string[];
};

export type AcceptanceOutcome = 'may-be-approved' | 'may-not-be-approved' | 'needs-facts';

const decide = ruleNamed<AcceptanceOutcome>('acceptance', 1);

export function decideAcceptance(facts: AcceptanceFacts, law: Law): Decision<AcceptanceOutcome> {
  const findings: readonly Finding[] = [
    mustBe(
      'eligibility-discussed',
      'eligibilityDiscussed',
      facts.discussed,
      memo('8.26.9.2.3.1(3)'),
      'discuss-with-analyst',
    ),
    noneMissing(
      'all-at-discussion',
      'absentWithoutReason',
      facts.absentWithoutReason,
      memo('8.26.9.2.3.2(4)'),
      'tell-absence',
    ),
    oneOf(
      'acceptance-approved-above',
      'acceptanceApprovedBy',
      facts.approvedBy,
      ['area-director', 'front-line-executive'],
      chart,
      'ask-area-director',
    ),
    noneMissing('ready-for-decision', 'notReady', facts.notReady, memo('8.26.9.2.3(5)'), 'obtain-details'),
  ];
  return decide(
    outcomeOf(findings, 'may-be-approved', 'may-not-be-approved'),
    findings,
    law,
    editionOfStep(facts.onDay),
    facts.onDay,
  );
}
