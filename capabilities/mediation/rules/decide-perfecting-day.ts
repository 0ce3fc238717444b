/**
 * Is this a lawful last day for the details that a request lacks?
 *
 * Law: AP-08-1125-0028 § 8.26.9.2.3(7): no more than 14 days, counted from the dated contact.
 */
import { type Day, daysBetween } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { perfectingDays } from '../parameters/perfecting-days.ts';
import { editionOfStep } from './edition-of-step.ts';
import { mustBe, notBefore, outcomeOf, tested } from './findings.ts';
import { memo } from './memorandum.ts';

export type PerfectingDayFacts = {
  readonly contactDay: Day;
  readonly dueDay: Day;
  readonly lacking: readonly string[];
};

export type PerfectingDayOutcome = 'may-be-set' | 'may-not-be-set' | 'needs-facts';

const decide = ruleNamed<PerfectingDayOutcome>('perfecting-day', 1);

export function decidePerfectingDay(facts: PerfectingDayFacts, law: Law): Decision<PerfectingDayOutcome> {
  const { contactDay, dueDay, lacking } = facts;
  const paragraph = memo('8.26.9.2.3(7)');
  const most = inForce(perfectingDays, contactDay, law);
  const days = daysBetween(contactDay, dueDay);
  const findings = [
    tested(
      'period-within-most-days',
      days <= most.value,
      { fact: 'perfectingPeriodDays', value: days, unit: 'days', how: 'at-most', limit: most },
      paragraph,
      { act: 'shorten-period', fact: 'perfectingPeriodDays', to: most.value, unit: 'days' },
    ),
    notBefore('due-not-before-contact', 'detailsDueDay', dueDay, contactDay, paragraph, 'choose-later-day'),
    mustBe('lacking-is-told', 'lackingTold', lacking.length > 0, paragraph, 'tell-what-is-missing'),
  ];
  return decide(
    outcomeOf(findings, 'may-be-set', 'may-not-be-set'),
    findings,
    law,
    editionOfStep(contactDay),
    contactDay,
  );
}
