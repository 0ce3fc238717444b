/**
 * Can this request be mediated at all, or is it only answered?
 *
 * Law: AP-08-1125-0028 § 8.26.9.2.3.2(5): no MI for an offer within a hearing; § 8.26.9.2.3(4), reminder:
 * none for a closed case. Such a request is logged, and nobody can accept it.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import { editionOfStep } from './edition-of-step.ts';
import { oneOf } from './findings.ts';
import { memo } from './memorandum.ts';

export type TrackFacts = { readonly onDay: Day; readonly entered: 'mediation-in' | 'log-only' };
export type TrackOutcome = 'support-request' | 'no-support-request';

const decide = ruleNamed<TrackOutcome>('track', 1);

export function decideTrack({ onDay, entered }: TrackFacts, law: Law): Decision<TrackOutcome> {
  const findings = [
    oneOf(
      'entered-by-mediation-in',
      'entered',
      entered,
      ['mediation-in'],
      memo('8.26.9.2.3.2(5)'),
      'answer-by-letter',
    ),
  ];
  const outcome = entered === 'mediation-in' ? 'support-request' : 'no-support-request';
  return decide(outcome, findings, law, editionOfStep(onDay), onDay);
}
