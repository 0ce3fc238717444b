/**
 * Was this appeal open to mediation on the day the request was received?
 *
 * Law: AP-08-1125-0028 § 8.26.9.2.3(3), which rests on Rev. Proc. 2014-63 § 4.01 and § 7.02: while Appeals
 * has the case under consideration. The day of receipt decides, not the day of the review; on the day of the
 * closing itself the case still counts as considered.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Compared, Finding, Unknown } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { tested } from './findings.ts';
import { manual, memo } from './memorandum.ts';

export type ConsiderationFacts = {
  readonly requestReceivedDay: Day;
  /** `none` while collection still has the appeal. */
  readonly transferredDay: Day | 'none';
  /** `none` while the appeal is open. */
  readonly closedDay: Day | 'none';
  /** Whether an earlier mediation of the same issue ended without an agreement. */
  readonly mediatedUnagreed: Unknown<boolean>;
};

export type ConsiderationOutcome = 'under-consideration' | 'not-under-consideration';
const decide = ruleNamed<ConsiderationOutcome>('under-consideration', 1);
const paragraph = memo('8.26.9.2.3(3)');

export function decideUnderConsideration(
  facts: ConsiderationFacts,
  law: Law,
): Decision<ConsiderationOutcome> {
  const { requestReceivedDay: on } = facts;
  const findings = [begun(facts), notOver(facts)];
  const considered = findings.every(({ holds }) => holds === true);
  const outcome = considered ? 'under-consideration' : 'not-under-consideration';
  return decide(outcome, findings, law, editionInForce(manual, on, law).id, on);
}

/** Rev. Proc. 2014-63 as remembered: settlement is not reopened after a mediation that settled nothing. */
export function offersMediationAgain({ mediatedUnagreed }: ConsiderationFacts): boolean {
  return mediatedUnagreed === false;
}

function begun({ requestReceivedDay, transferredDay }: ConsiderationFacts): Finding {
  const limit = { value: transferredDay };
  const compared: Compared = {
    fact: 'requestReceivedDay',
    value: requestReceivedDay,
    unit: 'day',
    how: 'on-or-after',
    limit,
  };
  const holds = transferredDay !== 'none' && requestReceivedDay >= transferredDay;
  return tested('request-after-transfer', holds, compared, paragraph, { act: 'wait-for-appeals' });
}

function notOver({ requestReceivedDay, closedDay }: ConsiderationFacts): Finding {
  const limit = { value: closedDay };
  const compared: Compared = {
    fact: 'requestReceivedDay',
    value: requestReceivedDay,
    unit: 'day',
    how: 'on-or-before',
    limit,
  };
  const holds = closedDay === 'none' || requestReceivedDay <= closedDay;
  return tested('request-before-closing', holds, compared, paragraph, { act: 'tell-team-manager' });
}
