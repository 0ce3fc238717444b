import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';

/** One return that the taxpayer had to file, or may have had to. */
export type ReturnFacts = {
  /** The kind of return by its master file tax code: `30` for Form 1040. */
  readonly mft: string;
  /** The period's last month, `202112`. */
  readonly period: string;
  readonly state: Unknown<'filed' | 'unfiled' | 'not-required'>;
  /** The last day of an approved extension. */
  readonly extendedToDay: Day | 'none';
};

export type ReturnsLookedUp = {
  readonly onDay: Day;
  readonly source: 'account' | 'return-copies' | 'taxpayer' | 'representative';
};

export type ComplianceFacts = {
  /** Every return that was looked at; unknown until somebody has looked. */
  readonly returns: Unknown<readonly ReturnFacts[]>;
  /** That every required return was looked up and is there: on which day, and where. */
  readonly lookedUp?: ReturnsLookedUp | 'not-said';
  readonly depositsCurrent: Unknown<boolean> | 'not-required';
  readonly estimatedPaymentsCurrent: Unknown<boolean> | 'not-required';
};
