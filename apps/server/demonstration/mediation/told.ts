import type { CaseTeamMember } from './team.ts';

/** What people did about a request for mediation, in the order of the memorandum’s charts. */
export type MediationDeed =
  | 'enter'
  | 'enter-incomplete'
  | 'note-pilot'
  | 'discuss'
  | 'recommend-acceptance'
  | 'approve'
  | 'name-new-team'
  | 'schedule-call'
  | 'hold-call'
  | 'draft-papers'
  | 'choose-co-mediator'
  | 'send-packet'
  | 'sign'
  | 'admit-co-mediator'
  | 'record-training'
  | 'assign'
  | 'send-material'
  | 'deliver-summary'
  | 'conclude'
  | 'sign-amended-offer'
  | 'submit'
  | 'close'
  | 'approve-way-back'
  | 'propose-denial'
  | 'recommend-denial'
  | 'concur-as-area-director'
  | 'concur-as-executive'
  | 'mail-denial'
  | 'mail-denial-copy';

export type MediationStep = { readonly at: string; readonly does: MediationDeed };

/** A written request for mediation of an appeal, and how far it has gone since. */
export type MediationTold = {
  readonly requestedAt: string;
  readonly told: string;
  readonly issue: { readonly issue: string; readonly position: string; readonly basis: string };
  /** What was not done in good faith, where it comes to a denial, and what shows it. */
  readonly lacking?: { readonly told: string; readonly beside: string };
  /** Who works the appeal; E. Sandoval where nobody is named. */
  readonly employee?: CaseTeamMember;
  readonly mediator?: 'V. Lindqvist' | 'C. Duval';
  readonly callAt?: string;
  readonly sessionAt?: string;
  /** In order of time, none before the request. */
  readonly steps: readonly MediationStep[];
};
