/**
 * Are both satisfied with the draft of the agreement?
 *
 * Law: AP-08-1125-0028 § Exhibit 8.26.9-1, after call 2 and 3: manager and technical employee, before the
 * manager signs.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import { editionOfStep } from './edition-of-step.ts';
import { noneMissing } from './findings.ts';
import { chart } from './memorandum.ts';

const reviewers = ['appeals-team-manager', 'appeals-technical-employee'] as const;

export type DraftReviewFacts = { readonly onDay: Day; readonly satisfied: readonly string[] };
export type DraftReviewOutcome = 'both-satisfied' | 'one-to-accept';

const decide = ruleNamed<DraftReviewOutcome>('draft-review', 1);

export function decideDraftReview(
  { onDay, satisfied }: DraftReviewFacts,
  law: Law,
): Decision<DraftReviewOutcome> {
  const open = reviewers.filter((one) => !satisfied.includes(one));
  const findings = [noneMissing('both-satisfied', 'notSatisfied', open, chart, 'review-draft')];
  return decide(
    open.length === 0 ? 'both-satisfied' : 'one-to-accept',
    findings,
    law,
    editionOfStep(onDay),
    onDay,
  );
}
