/**
 * Does this count as the pre-mediation conference call?
 *
 * Law: AP-08-1125-0028 § 8.26.9.2.3.4(1) and § Exhibit 8.26.9-1, prior to call 4: the analyst conducts it,
 * manager and taxpayer attend and agree on issues and possible session days. A call without these is
 * adjourned.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import { agendaItems } from '../parameters/agenda-items.ts';
import { editionOfStep } from './edition-of-step.ts';
import { mustBe, noneMissing, outcomeOf } from './findings.ts';
import { chart, memo } from './memorandum.ts';

export type CallFacts = {
  readonly onDay: Day;
  /** Items covered, or carried over with a note. */
  readonly itemsDone: readonly string[];
  readonly itemsNoted: readonly string[];
  readonly conductedBy: string;
  readonly conductorReason: boolean;
  /** Roles that were on the call. */
  readonly attended: readonly string[];
  readonly issues: readonly string[];
  readonly sessionDays: readonly Day[];
};

export type CallOutcome = 'held' | 'adjourned' | 'needs-facts';

const decide = ruleNamed<CallOutcome>('call', 1);

export function decideCall(facts: CallFacts, law: Law): Decision<CallOutcome> {
  const { itemsDone, itemsNoted, conductedBy, conductorReason, attended, issues, sessionDays, onDay } = facts;
  const open = agendaItems.filter((item) => !itemsDone.includes(item) && !itemsNoted.includes(item));
  const taxpayerSide = attended.includes('taxpayer') || attended.includes('representative');
  const byAnalyst = conductedBy === 'pam-analyst' || conductorReason;
  const findings = [
    noneMissing('agenda-is-covered', 'agendaOpen', open, memo('8.26.9.2.3.4(1)'), 'cover-agenda'),
    mustBe('analyst-conducts-call', 'conductedByAnalyst', byAnalyst, chart, 'tell-conductor-reason'),
    mustBe(
      'manager-on-call',
      'managerOnCall',
      attended.includes('appeals-team-manager'),
      chart,
      'schedule-call',
    ),
    mustBe('taxpayer-on-call', 'taxpayerOnCall', taxpayerSide, chart, 'schedule-call'),
    mustBe('issues-agreed', 'issuesAgreed', issues.length > 0, chart, 'agree-on-issues'),
    mustBe('session-days-agreed', 'sessionDaysAgreed', sessionDays.length > 0, chart, 'agree-on-days'),
  ];
  return decide(outcomeOf(findings, 'held', 'adjourned'), findings, law, editionOfStep(onDay), onDay);
}
