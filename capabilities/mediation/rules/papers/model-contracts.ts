import type { Day } from '#kernel/calendar/day.ts';
import type { LetterContent, LetterHead } from '#capabilities/correspondence/index.ts';
import type { MediatedWork } from '../../parameters/works.ts';
import type { IssueResult } from '../issue-results.ts';

/** Somebody on the list of participants. */
export type ListedParticipant = {
  readonly side: 'appeals' | 'taxpayer' | 'mediator';
  readonly name: string;
  readonly capacity: string;
  readonly decides: boolean;
  readonly outsideAgency: boolean;
};

/** What was agreed on in the call, as it goes into the papers of the packet. */
export type PacketPaper = LetterHead & {
  /** Offers and penalties have a model each. */
  readonly model: MediatedWork;
  readonly issues: readonly string[];
  readonly sessionDays: readonly Day[];
  /** The most days from the last signature to the session. */
  readonly withinDays: number;
  readonly participants: readonly ListedParticipant[];
  /** A version that nobody has signed, or the one that Appeals has. */
  readonly standing: { readonly draft: number } | { readonly signedBy: string; readonly signedDay: Day };
};

/**
 * The mediator's report: issues and what came of them. There is no field for what was said, and no taxpayer
 * number, which the mediator does not see.
 */
export type ReportPaper = Omit<LetterHead, 'maskedTin'> & {
  readonly model: MediatedWork;
  readonly sessionDay: Day;
  readonly results: readonly IssueResult[];
};

/** A paper in words, with the lines to sign on. */
export type ModelContent = LetterContent & {
  readonly signatures: readonly { readonly who: string; readonly day: string }[];
};
