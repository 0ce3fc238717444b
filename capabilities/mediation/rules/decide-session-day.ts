/**
 * May the session be on this day, and does it need a reason?
 *
 * Law: AP-08-1125-0028 § Exhibit 8.26.9-1, after call 6: no more than 60 days after the agreement is signed;
 * the last signature counts. A later day is possible and told with its reason.
 */
import { type Day, daysBetween } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { sessionDays } from '../parameters/session-days.ts';
import { editionOfStep } from './edition-of-step.ts';
import { mustBe, notBefore, outcomeOf, tested } from './findings.ts';
import { chart } from './memorandum.ts';

export type SessionDayFacts = {
  readonly onDay: Day;
  readonly sessionDay: Day;
  readonly lastSignatureDay: Unknown<Day>;
  readonly mediatorAssigned: boolean;
  readonly reasonGiven: boolean;
};

export type SessionDayOutcome = 'may-be-scheduled' | 'may-not-be-scheduled' | 'needs-facts';

const decide = ruleNamed<SessionDayOutcome>('session-day', 1);

export function decideSessionDay(facts: SessionDayFacts, law: Law): Decision<SessionDayOutcome> {
  const { onDay, sessionDay, lastSignatureDay, mediatorAssigned, reasonGiven } = facts;
  const signed = lastSignatureDay !== 'unknown';
  const most = inForce(sessionDays, signed ? lastSignatureDay : onDay, law);
  const days = signed ? daysBetween(lastSignatureDay, sessionDay) : 'unknown';
  const findings = [
    mustBe('agreement-signed-by-all', 'agreementSigned', signed, chart, 'obtain-signatures'),
    mustBe('mediator-is-assigned', 'mediatorAssigned', mediatorAssigned, chart, 'assign-mediator'),
    notBefore('session-not-past', 'sessionDay', sessionDay, onDay, chart, 'choose-later-day'),
    tested(
      'session-within-days-or-reason',
      days === 'unknown' ? days : days <= most.value || reasonGiven,
      { fact: 'daysToSession', value: days, unit: 'days', how: 'at-most', limit: most },
      chart,
      { act: 'tell-reason', fact: 'daysToSession', to: most.value, unit: 'days' },
    ),
  ];
  const outcome = outcomeOf(findings, 'may-be-scheduled', 'may-not-be-scheduled');
  return decide(outcome, findings, law, editionOfStep(onDay), onDay);
}
