import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';

/** What one level said to a proposed denial or withdrawal, and what proves it. */
export type ConcurrenceFacts = {
  readonly onDay: Day;
  /** The role of whoever concurred, not of whoever wrote it down. */
  readonly role: string;
  /** The listed position, for an executive. */
  readonly position: Unknown<string>;
  /** The position that this person holds on record; absent for the other roles. */
  readonly held?: Unknown<string>;
  /** The position that was asked for it; absent where nobody in particular was. */
  readonly asked?: string;
  /** Entered by that person here, or shown by a message or signed note that is kept. */
  readonly evidence: 'own-entry' | 'document' | 'none';
  /** While somebody acts in the position: the days of the delegation. */
  readonly acting?: { readonly fromDay: Day; readonly lastDay: Day };
};
