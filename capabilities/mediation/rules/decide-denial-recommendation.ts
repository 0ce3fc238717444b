/**
 * May the area director be asked to concur in a denial?
 *
 * Law: AP-08-1125-0028 § Exhibit 8.26.9-1, denied 1b: only where the discussion with the analyst ended with a
 * denial being recommended. Where it ended otherwise, the way to acceptance is open.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import { editionOfStep } from './edition-of-step.ts';
import { oneOf, outcomeOf } from './findings.ts';
import { chart } from './memorandum.ts';

/** What the discussion of a tentative denial came to. */
export const discussionOutcomes = ['denial', 'acceptance'] as const;
export type DiscussionOutcome = (typeof discussionOutcomes)[number];

export type DenialRecommendationFacts = {
  readonly onDay: Day;
  /** What the discussion came to, by the words of the one who asks. */
  readonly recommends: DiscussionOutcome;
};
export type DenialRecommendationOutcome = 'may-be-asked' | 'may-not-be-asked' | 'needs-facts';

const decide = ruleNamed<DenialRecommendationOutcome>('denial-recommendation', 1);

export function decideDenialRecommendation(
  { onDay, recommends }: DenialRecommendationFacts,
  law: Law,
): Decision<DenialRecommendationOutcome> {
  const findings = [
    oneOf(
      'denial-was-recommended',
      'discussionOutcome',
      recommends,
      ['denial'],
      chart,
      'recommend-acceptance',
    ),
  ];
  const outcome = outcomeOf(findings, 'may-be-asked', 'may-not-be-asked');
  return decide(outcome, findings, law, editionOfStep(onDay), onDay);
}
