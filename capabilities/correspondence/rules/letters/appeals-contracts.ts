import type { Day } from '#kernel/calendar/day.ts';
import type { LetterHead } from './letter-head.ts';

/** Appeals has the case: Letter 5157, or 5576 for an offer. */
export type AppealAcknowledgement = LetterHead & {
  readonly kind: 'appeal-acknowledgement';
  readonly letterNumber: string;
  readonly receivedDay: Day;
  /** What is appealed, as it is known to both. */
  readonly appealed: readonly string[];
  /** What lies in the envelope, by name. */
  readonly enclosures: readonly string[];
  /** Whether the enclosure introduces mediation. */
  readonly introducesMediation: boolean;
};

/** A draft that nobody has signed, or the letter with the signature. */
export type DenialStanding =
  { readonly draft: number } | { readonly signedBy: string; readonly signedDay: Day };

/** Mediation is denied: Letter 5557 for an offer, 5558 for a recovery penalty. */
export type MediationDenial = LetterHead & {
  readonly kind: 'mediation-denial';
  readonly letterNumber: '5557' | '5558';
  readonly requestReceivedDay: Day;
  readonly reasons: readonly { readonly issue: string; readonly told: string }[];
  readonly standing: DenialStanding;
};

/** The papers that are to be signed before a mediation: Letter 5559. */
export type MediationPacket = LetterHead & {
  readonly kind: 'mediation-packet';
  readonly letterNumber: '5559';
  /** Which papers go with it, by the names that mediation gives them. */
  readonly papers: readonly ('agreement-to-mediate' | 'consent-to-disclose' | 'participants-list')[];
  readonly answerByDay: Day;
  readonly answerFax: string;
  readonly answerTo: readonly string[];
};
