import { type Day, daysBetween, type Instant } from '#kernel/calendar/day.ts';
import type { Citation } from '#kernel/law/source.ts';
import {
  type Band,
  riskReasonLaw,
  type RiskReasonName,
  riskReasonOfBand,
  riskReasons,
} from '../parameters/legal-risk.ts';
import { taskKinds } from '../parameters/task-kinds.ts';
import { computeBand, type Pressing } from './compute-band.ts';
import type { LegalRiskFacts } from './legal-risk-facts.ts';

export type RiskReason = {
  readonly reason: RiskReasonName;
  readonly law?: Citation;
  /** The day that the reason is about: when the item came, when the right ends, when the task is due. */
  readonly day?: Day;
  /** Days from today to that day, either way. */
  readonly days?: number;
  readonly at?: Instant;
};

export type LegalRisk = Pressing & {
  /** 1 weighs most. */
  readonly rank: number;
  readonly band: Band;
  /** All that hold, the weightiest first: the first one gives the rank. */
  readonly reasons: readonly [RiskReason, ...RiskReason[]];
};

/**
 * How much can go wrong by law if this task waits, and why?
 *
 * Law: 26 U.S.C. § 6331(k)(2)(A), IRM 5.14.1.3(1), 26 U.S.C. § 7803(a)(3). An unread item may be a
 * request, so nobody may levy until it is read; a pending request has to be on the master file within its
 * hours; a right ends with its day.
 * Practice: what has no rank by law follows in order of time.
 */
export function computeLegalRisk(facts: LegalRiskFacts): LegalRisk {
  const pressing = computeBand(facts);
  const { stake } = taskKinds[facts.kind];
  const byLaw = [
    ...(stake === 'unread-inbound' ? [reasonOf('unread-inbound-bars-levy', facts.openedDay, facts)] : []),
    ...(stake === 'protective-input' && pressing.band === 'late'
      ? [reasonOf('late-protective-input', pressing.day, facts)]
      : []),
    ...(facts.rightEndsDay === facts.today ? [reasonOf('last-day-of-right', facts.today, facts)] : []),
  ];
  const byTime = reasonOf(
    pressing.day === 'none' ? 'no-due-day' : riskReasonOfBand[pressing.band],
    pressing.day,
    facts,
  );
  const [first = byTime, ...others] = byLaw;
  const rank = riskReasons.indexOf(first.reason) + 1;
  return { ...pressing, rank, reasons: first === byTime ? [byTime] : [first, ...others, byTime] };
}

function reasonOf(reason: RiskReasonName, day: Day | 'none', { due, today }: LegalRiskFacts): RiskReason {
  const law = riskReasonLaw[reason];
  const at = due !== 'none' && due.day === day ? due.at : undefined;
  return {
    reason,
    ...(law && { law }),
    ...(day !== 'none' && { day, days: Math.abs(daysBetween(today, day)) }),
    ...(at && { at }),
  };
}
