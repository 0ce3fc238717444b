import type { Role } from '#capabilities/casework/index.ts';
import type { ProcessTable } from '#kernel/process/transition.ts';
import { memo } from '../rules/memorandum.ts';
import { bothSides, caseTeam } from './roles.ts';

export const mediationRequestStates = [
  'none',
  'inquiry',
  'proposed',
  'received',
  'declined',
  'dropped',
  'answered',
] as const;
export type MediationRequestState = (typeof mediationRequestStates)[number];

export type MediationRequestEvent =
  | 'log-inquiry'
  | 'drop-inquiry'
  | 'propose-mediation'
  | 'decline-proposal'
  | 'agree-to-proposal'
  | 'receive-request'
  | 'import-request'
  | 'note-consultation'
  | 'mail-request'
  | 'mail-denial-copy'
  | 'ask-for-conference'
  | 'close-request';

/** The manager is told at once, by whatever way the request came. */
const received = { opens: ['mail-program'], effects: ['send-mediation-mail'] };
const denied = { rule: 'conference-about-denial', outcome: 'may-be-asked' } as const;
const asked = {
  effects: ['send-mediation-mail', 'ask-manager-to-confer'],
  law: { cite: 'Rev. Proc. 2014-63 § 7' },
};

/**
 * The written request for mediation, one for all appeals that it concerns, and what comes before one. It is
 * valid whatever it lacks: no row returns or refuses it.
 */
// prettier-ignore
export const mediationRequestTable: ProcessTable<MediationRequestState, MediationRequestEvent, Role> = {
  kind: 'mediation-request',
  initial: 'none',
  final: ['declined', 'dropped', 'answered'],
  rows: [
    { from: ['none'],     on: 'log-inquiry',       to: 'inquiry',  by: caseTeam,  law: memo('8.26.9.2.3(4)') },
    { from: ['none'],     on: 'import-request',    to: 'answered', by: ['integrator'], law: memo('8.26.9.2.3(4)') },
    { from: ['inquiry'],  on: 'drop-inquiry',      to: 'dropped',  by: caseTeam,  law: memo('8.26.9.2.3(4)') },
    { from: ['none'],     on: 'propose-mediation', to: 'proposed', by: caseTeam,  law: memo('8.26.9.2.3(1)') },
    { from: ['proposed'], on: 'decline-proposal',  to: 'declined', by: bothSides, law: memo('8.26.9.2.3(1)') },
    { from: ['proposed'], on: 'agree-to-proposal', to: 'received', by: bothSides, ...received, law: memo('8.26.9.2.3(1)') },
    { from: ['none', 'inquiry'], on: 'receive-request', to: 'received', by: bothSides, ...received, law: memo('8.26.9.2.3(3)') },
    { from: ['received'], on: 'note-consultation', to: 'received', by: caseTeam,  law: memo('8.26.9.2.3(1)') },
    { from: ['received'], on: 'mail-request',      to: 'received', by: caseTeam,  closes: ['mail-program'], effects: ['send-mediation-mail'], law: memo('8.26.9.2.3.2(4)') },
    { from: ['received'], on: 'mail-denial-copy',  to: 'received', by: caseTeam,  effects: ['send-mediation-mail'], law: memo('8.26.9.2.3(4)') },
    { from: ['received'], on: 'ask-for-conference', to: 'received', by: bothSides, requires: denied, ...asked },
    { from: ['answered'], on: 'ask-for-conference', to: 'answered', by: bothSides, requires: denied, ...asked },
    { from: ['received'], on: 'close-request',     to: 'answered', by: caseTeam,  requires: { rule: 'request-closing', outcome: 'may-be-closed' }, law: memo('8.26.9.2.3.2(4)') },
  ],
};

/** What a role may try from a state, but what hangs on a decision. */
export function eventsFrom(state: MediationRequestState, role: string): readonly MediationRequestEvent[] {
  return mediationRequestTable.rows
    .filter(({ from, by, requires }) => from.includes(state) && by.some((one) => one === role) && !requires)
    .map(({ on }) => on);
}

/** Whether there is a written request that mediation can be entered for. */
export function isReceived(state: MediationRequestState): boolean {
  return state === 'received' || state === 'answered';
}
