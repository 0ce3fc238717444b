/**
 * May this be given to the mediator?
 *
 * Law: AP-08-1125-0028 § 8.26.9.2.3.4.7(2): what a party gives the mediator is shared with the other party at
 * once; § Exhibit 8.26.9-1, preparing 1: summary and participants to both at once, on the issues of the
 * agreement and all of them. An issue beyond these is told, and bars nothing.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import { editionOfStep } from './edition-of-step.ts';
import { mustBe, noneMissing, notApplicable, outcomeOf } from './findings.ts';
import { chart, memo } from './memorandum.ts';

export type DeliveryFacts = {
  readonly onDay: Day;
  readonly kind: 'discussion-summary' | 'supplement';
  readonly from: 'taxpayer' | 'appeals';
  readonly to: readonly string[];
  readonly impartialityAffirmed: boolean;
  /** Of a summary: the issues that it treats, and whether the list of participants goes with it. */
  readonly issues: readonly string[];
  readonly agreedIssues: readonly string[];
  readonly participantsWithIt: boolean;
};

export type DeliveryOutcome = 'may-be-delivered' | 'may-not-be-delivered' | 'needs-facts';

const decide = ruleNamed<DeliveryOutcome>('delivery', 1);

export function decideDelivery(facts: DeliveryFacts, law: Law): Decision<DeliveryOutcome> {
  const { onDay, kind, from, to, impartialityAffirmed, issues, agreedIssues, participantsWithIt } = facts;
  const other = from === 'taxpayer' ? 'appeals' : 'taxpayer';
  const isSummary = kind === 'discussion-summary';
  const untold = agreedIssues.filter((issue) => !issues.includes(issue));
  const findings = [
    noneMissing(
      'to-both-at-once',
      'recipientsLacking',
      ['mediator', other].filter((one) => !to.includes(one)),
      memo('8.26.9.2.3.4.7(2)'),
      'deliver-to-both',
    ),
    mustBe(
      'impartiality-affirmed',
      'impartialityAffirmed',
      impartialityAffirmed,
      memo('8.26.9.2.3.4.7(2)'),
      'affirm-impartiality',
    ),
    isSummary
      ? noneMissing('every-issue-treated', 'issuesUntreated', untold, chart, 'treat-issue')
      : notApplicable('every-issue-treated', chart),
    isSummary
      ? mustBe('participants-go-with-it', 'participantsWithIt', participantsWithIt, chart, 'add-participants')
      : notApplicable('participants-go-with-it', chart),
  ];
  const outcome = outcomeOf(findings, 'may-be-delivered', 'may-not-be-delivered');
  return decide(outcome, findings, law, editionOfStep(onDay), onDay);
}

/** Issues of a summary that the agreement does not have: told to its writer. */
export function issuesBeyond({
  issues,
  agreedIssues,
}: Pick<DeliveryFacts, 'issues' | 'agreedIssues'>): readonly string[] {
  return issues.filter((issue) => !agreedIssues.includes(issue));
}
