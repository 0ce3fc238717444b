/**
 * May the call be fixed for this moment?
 *
 * Law: AP-08-1125-0028 § Exhibit 8.26.9-1, prior to call 2 and 3: first the days of the analyst and the
 * manager, then the taxpayer is asked.
 */
import type { Day, Instant } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import { editionOfStep } from './edition-of-step.ts';
import { mustBe, outcomeOf, tested } from './findings.ts';
import { chart } from './memorandum.ts';

export type CallSlotFacts = {
  readonly onDay: Day;
  readonly startsAt: Instant;
  readonly analystTimes: readonly Instant[];
  readonly managerTimes: readonly Instant[];
};

export type CallSlotOutcome = 'may-be-fixed' | 'may-not-be-fixed' | 'needs-facts';

const decide = ruleNamed<CallSlotOutcome>('call-slot', 1);

export function decideCallSlot(facts: CallSlotFacts, law: Law): Decision<CallSlotOutcome> {
  const { onDay, startsAt, analystTimes, managerTimes } = facts;
  const common = analystTimes.filter((time) => managerTimes.includes(time));
  const findings = [
    mustBe('analyst-times-known', 'analystTimesKnown', analystTimes.length > 0, chart, 'ask-analyst-times'),
    mustBe('manager-times-known', 'managerTimesKnown', managerTimes.length > 0, chart, 'ask-manager-times'),
    tested(
      'slot-fits-both',
      common.includes(startsAt),
      { fact: 'callStartsAt', value: startsAt, unit: 'text', how: 'one-of', limit: { value: common } },
      chart,
      { act: 'choose-common-slot', names: common },
    ),
  ];
  return decide(
    outcomeOf(findings, 'may-be-fixed', 'may-not-be-fixed'),
    findings,
    law,
    editionOfStep(onDay),
    onDay,
  );
}
