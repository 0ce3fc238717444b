/**
 * May this support request be closed for this reason, by this role, at this stage, dated this day?
 *
 * Law: AP-08-1125-0028 § 8.26.9.2.3.8(1), § 8.26.9.2.3.3(1)e, § Exhibit 8.26.9-1 denied 3 and post session 1.
 * The day is that of the letter's mailing, of the withdrawal, or of the end of the session; never that of the
 * entry. Our own: the result has to be the one that the issues have.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding, Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { closingReasons, type ClosingStage } from '../parameters/closing-reasons.ts';
import { editionOfStep } from './edition-of-step.ts';
import { noneMissing, notApplicable, oneOf, onTheDay, outcomeOf } from './findings.ts';
import { type IssueResult, resultOf } from './issue-results.ts';
import { chart, memo } from './memorandum.ts';

export type ClosingFacts = {
  readonly reason: string;
  readonly role: string;
  readonly stage: ClosingStage;
  /** The day that MO is to carry. */
  readonly closingDay: Day;
  /** The day on which what closes it happened. */
  readonly happenedDay: Unknown<Day>;
  readonly attached: readonly string[];
  readonly issues: readonly IssueResult[];
  /** Whether the ground of a denial is one of eligibility; not asked of other closings. */
  readonly ineligible: Unknown<boolean>;
};

export type ClosingOutcome = 'may-be-closed' | 'may-not-be-closed' | 'needs-facts';

const decide = ruleNamed<ClosingOutcome>('closing', 1);

export function decideClosing(facts: ClosingFacts, law: Law): Decision<ClosingOutcome> {
  const findings = [
    reasonFinding(facts),
    onTheDay(
      'closed-on-the-day',
      'closingDay',
      facts.closingDay,
      facts.happenedDay,
      memo('8.26.9.2.3.8(1)'),
      'date-by-event',
    ),
    ...attachmentFindings(facts),
    resultFinding(facts),
  ];
  const on = facts.closingDay;
  return decide(
    outcomeOf(findings, 'may-be-closed', 'may-not-be-closed'),
    findings,
    law,
    editionOfStep(on),
    on,
  );
}

/** The reasons that a role may use at a stage, in the memorandum's order. */
export function reasonsFor(role: string, stage: ClosingStage): readonly string[] {
  return closingReasons
    .filter(({ usedBy }) => usedBy.some((use) => use.role === role && use.stage === stage))
    .map(({ reason }) => reason);
}

function reasonFinding({ reason, role, stage }: ClosingFacts): Finding {
  return oneOf(
    'reason-for-role-and-stage',
    'closingReason',
    reason,
    reasonsFor(role, stage),
    chart,
    'choose-reason',
  );
}

/** Exactly the one document that the reason has, and nothing beside it. */
function attachmentFindings({ reason, attached }: ClosingFacts): readonly Finding[] {
  const wanted = closingReasons.find((one) => one.reason === reason)?.attaches;
  const lacking = wanted === undefined || attached.includes(wanted) ? [] : [wanted];
  const extra = attached.filter(
    (document, index) => document !== wanted || attached.indexOf(document) !== index,
  );
  return [
    noneMissing('document-attached', 'attachmentLacking', lacking, chart, 'attach-document'),
    noneMissing('nothing-else-attached', 'attachmentExtra', extra, chart, 'take-out-document'),
  ];
}

function resultFinding({ reason, issues, ineligible }: ClosingFacts): Finding {
  const test = 'result-matches-issues';
  if (reason === 'denied-ineligible')
    return oneOf(test, 'denialIneligible', String(ineligible), ['true'], chart, 'choose-reason');
  const found = resultOf(issues);
  if (!reason.startsWith('mediated-')) return notApplicable(test, chart);
  return oneOf(test, 'issuesResult', found, [reason], chart, 'choose-reason');
}
