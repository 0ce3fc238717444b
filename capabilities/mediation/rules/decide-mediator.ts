/**
 * May this person be assigned as the mediator of this request?
 *
 * Law: AP-08-1125-0028 § Exhibit 8.26.9-1, after call 4 and 5: free on an agreed day; § 8.26.9.2.3.4.7(2) for
 * the distance from the case. Training is asked for where it was read and bars nobody. Not modeled: whether
 * the person suits both sides; they talk about that at the call.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { editionOfStep } from './edition-of-step.ts';
import { mustBe, mustNotBe, outcomeOf, tested } from './findings.ts';
import { chart, memo } from './memorandum.ts';
import { trainingFinding } from './training-finding.ts';

export type MediatorFacts = {
  readonly onDay: Day;
  readonly callHeld: boolean;
  /** Technical employee or manager of the case, or of either team where a new one was named. */
  readonly ofCaseTeam: boolean;
  /** Represents the taxpayer, or has done so in this matter. */
  readonly represents: boolean;
  readonly agreedDays: readonly Day[];
  readonly freeDays: Unknown<readonly Day[]>;
  readonly trainedDay: Day | 'none';
};

export type MediatorOutcome = 'may-be-assigned' | 'may-not-be-assigned' | 'needs-facts';

const decide = ruleNamed<MediatorOutcome>('mediator', 1);

export function decideMediator(facts: MediatorFacts, law: Law): Decision<MediatorOutcome> {
  const { onDay, callHeld, ofCaseTeam, represents, agreedDays, freeDays } = facts;
  const wall = memo('8.26.9.2.3.4.7(2)');
  const common = freeDays === 'unknown' ? [] : freeDays.filter((day) => agreedDays.includes(day));
  const findings = [
    mustBe('call-held-before', 'callHeld', callHeld, chart, 'hold-call'),
    mustNotBe('mediator-outside-case-team', 'ofCaseTeam', ofCaseTeam, wall, 'choose-other-mediator'),
    mustNotBe('mediator-no-representative', 'representsTaxpayer', represents, wall, 'choose-other-mediator'),
    tested(
      'mediator-free-on-agreed-day',
      freeDays === 'unknown' ? 'unknown' : common.length > 0,
      {
        fact: 'mediatorFreeDays',
        value: freeDays === 'unknown' ? 'unknown' : [...freeDays],
        unit: 'day',
        how: 'one-of',
        limit: { value: [...agreedDays] },
      },
      chart,
      { act: 'ask-mediator-days', names: [...agreedDays] },
    ),
  ];
  const outcome = outcomeOf(findings, 'may-be-assigned', 'may-not-be-assigned');
  // A warning beside the tests: it stands with the assignment and bars nobody.
  const training = trainingFinding(facts.trainedDay, onDay);
  const told = outcome === 'may-be-assigned' ? [...findings, training] : findings;
  return decide(outcome, told, law, editionOfStep(onDay), onDay);
}
