import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';

/** What is known of a written request and its appeal on the day of its receipt. */
export type ReceiptFacts = {
  readonly inWriting: boolean;
  /** Which side asked; where Appeals did, the taxpayer has to have agreed in writing. */
  readonly initiator: 'taxpayer' | 'appeals';
  readonly agreedInWriting: Unknown<boolean>;
  readonly receivedDay: Day;
  /** The day that MI is to carry. */
  readonly entryDay: Day;
  readonly workStream: string;
  readonly work: string;
  /** The offer is considered within a due process or equivalent hearing. */
  readonly withinHearing: Unknown<boolean>;
  /** The day on which Appeals closed the case; none while it is under consideration. */
  readonly closedDay: Day | 'none';
  /** Settlement talks still go on, or Appeals is not ready to decide. */
  readonly premature: boolean;
  /** It does not tell what is to be mediated. */
  readonly incomplete: boolean;
};
