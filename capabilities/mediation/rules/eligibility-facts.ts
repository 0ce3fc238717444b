import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { MediatedWork } from '../parameters/works.ts';

/** What the case team and the analyst tell about whether a case suits mediation. */
export type EligibilityNotes = {
  /** Talks about a settlement have been held in Appeals. */
  readonly settlementTalksHeld: Unknown<boolean>;
  readonly issuesInAll: Unknown<number>;
  readonly issuesUnresolved: Unknown<number>;
  readonly issuesToMediate: Unknown<number>;
  /** Why issues beside those to be mediated stay open, in the manager's words; `none` until told. */
  readonly otherIssuesBecause: string;
  /** The court's number; `none` where the issue is before no court. */
  readonly docketNumber: Unknown<string>;
  /** Designated for litigation, or under consideration for it. */
  readonly designated: Unknown<boolean>;
  /** Another responsible person has an appeal about the same penalty. */
  readonly relatedPersonAppeals: Unknown<boolean>;
  /** A result here could be at odds with that of somebody who does not take part. */
  readonly whipsaw: Unknown<boolean>;
  /** The factor of the dispute resolution act that speaks against it; `none` where none does. */
  readonly actFactor: Unknown<string>;
  /** The issues of later guidance that this request is about, by their names on the list. */
  readonly excludedIssues: Unknown<readonly string[]>;
  /** The case has been through Fast Track Settlement. */
  readonly fastTrackEarlier: Unknown<boolean>;
  /** The case is part of the pilot in which a new Appeals team takes part. */
  readonly inPilot: Unknown<boolean>;
};

/** The same with what the record and the lists know. */
export type EligibilityFacts = EligibilityNotes & {
  readonly work: MediatedWork;
  readonly receivedDay: Day;
  /** Issues excluded by later guidance, as the list stood when the request was received. */
  readonly excludedThen: readonly string[];
};

/** Nothing is known yet: this is how every request begins. */
export const nothingKnown: EligibilityNotes = {
  settlementTalksHeld: 'unknown',
  issuesInAll: 'unknown',
  issuesUnresolved: 'unknown',
  issuesToMediate: 'unknown',
  otherIssuesBecause: 'none',
  docketNumber: 'unknown',
  designated: 'unknown',
  relatedPersonAppeals: 'unknown',
  whipsaw: 'unknown',
  actFactor: 'unknown',
  excludedIssues: 'unknown',
  fastTrackEarlier: 'unknown',
  inPilot: 'unknown',
};
