/**
 * May this person take part as mediator, apart from whoever works the appeal?
 *
 * Law: AP-08-1125-0028 § 8.26.9.2.3.2(4) and Exhibit 8.26.9-1 give each step to one role; whoever works a
 * case or answers for it cannot mediate it. The same person may be in both roles on different cases.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { noneLeft } from './findings.ts';
import { manual, memo } from './memorandum.ts';

export type IndependenceFacts = {
  readonly personId: string;
  /** Who works the appeal, and who answers for it; empty while nobody does. */
  readonly atePersonIds: readonly string[];
  readonly atmPersonIds: readonly string[];
  readonly onDay: Day;
};

export type IndependenceOutcome = 'independent' | 'not-independent';
const decide = ruleNamed<IndependenceOutcome>('mediator-independence', 1);
const paragraph = memo('8.26.9.2.3.2(4)');

export function decideIndependence(facts: IndependenceFacts, law: Law): Decision<IndependenceOutcome> {
  const { personId, atePersonIds, atmPersonIds, onDay } = facts;
  const own = (ids: readonly string[]) => ids.filter((id) => id === personId);
  const findings = [
    noneLeft(
      'mediator-not-technical-employee',
      'technicalEmployee',
      own(atePersonIds),
      paragraph,
      'choose-another-mediator',
    ),
    noneLeft(
      'mediator-not-team-manager',
      'teamManager',
      own(atmPersonIds),
      paragraph,
      'choose-another-mediator',
    ),
  ];
  const outcome = holdsTogether(findings) === true ? 'independent' : 'not-independent';
  return decide(outcome, findings, law, editionInForce(manual, onDay, law).id, onDay);
}
