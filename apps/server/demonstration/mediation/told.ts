import type { CaseTeamMember } from './team.ts';

/** What people did about a request for mediation, in the order of the memorandum’s charts. */
export type MediationDeed =
  | 'enter'
  | 'discuss'
  | 'recommend-acceptance'
  | 'approve'
  | 'schedule-call'
  | 'hold-call'
  | 'send-packet'
  | 'sign'
  | 'assign'
  | 'deliver-summary'
  | 'conclude'
  | 'submit'
  | 'close'
  | 'propose-denial'
  | 'recommend-denial'
  | 'concur-as-area-director'
  | 'concur-as-executive'
  | 'mail-denial';

export type MediationStep = { readonly at: string; readonly does: MediationDeed };

/** A written request for mediation of an appeal, and how far it has gone since. */
export type MediationTold = {
  readonly requestedAt: string;
  readonly told: string;
  readonly issue: { readonly issue: string; readonly position: string; readonly basis: string };
  /** Who works the appeal; E. Sandoval where nobody is named. */
  readonly employee?: CaseTeamMember;
  readonly mediator?: 'V. Lindqvist' | 'C. Duval';
  readonly callAt?: string;
  readonly sessionAt?: string;
  /** In order of time, none before the request. */
  readonly steps: readonly MediationStep[];
};
