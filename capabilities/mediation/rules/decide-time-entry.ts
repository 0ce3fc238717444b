/**
 * May this time be charged to the support request?
 *
 * Law: AP-08-1125-0028 § 8.26.9.2.3.8(2) and § Exhibit 8.26.9-1, post session 2 with its note: the mediator's
 * own, for what is mediation; closing documents are the appeal's. Employees of the case charge the appeal.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { timeActivities } from '../parameters/time-activities.ts';
import { editionOfStep } from './edition-of-step.ts';
import { mustBe, notBefore, oneOf, outcomeOf } from './findings.ts';
import { chart, memo } from './memorandum.ts';

export type TimeEntryFacts = {
  readonly onDay: Day;
  readonly byAssignedMediator: boolean;
  readonly assignedDay: Unknown<Day>;
  readonly activity: string;
};

export type TimeEntryOutcome = 'counts' | 'belongs-to-appeal' | 'needs-facts';

const decide = ruleNamed<TimeEntryOutcome>('time-entry', 1);

export function decideTimeEntry(facts: TimeEntryFacts, law: Law): Decision<TimeEntryOutcome> {
  const { onDay, byAssignedMediator, assignedDay, activity } = facts;
  const direct = memo('8.26.9.2.3.8(2)');
  const findings = [
    mustBe('time-of-assigned-mediator', 'byAssignedMediator', byAssignedMediator, direct, 'charge-appeal'),
    notBefore('time-after-assignment', 'timeDay', onDay, assignedDay, direct, 'charge-appeal'),
    oneOf('activity-is-mediation', 'timeActivity', activity, timeActivities, chart, 'charge-appeal'),
  ];
  return decide(
    outcomeOf(findings, 'counts', 'belongs-to-appeal'),
    findings,
    law,
    editionOfStep(onDay),
    onDay,
  );
}
