import type { Role } from '#capabilities/casework/index.ts';
import type { ProcessTable } from '#kernel/process/transition.ts';
import { coMediatorLaw, consentLaw } from '../rules/memorandum.ts';
import { analyst, bothSides, caseTeam, coMediator } from './roles.ts';

export const coMediationStates = ['none', 'invited', 'stated', 'admitted', 'ended'] as const;
export type CoMediationState = (typeof coMediationStates)[number];

export type CoMediationEvent =
  | 'invite-co-mediator'
  | 'state-conflicts'
  | 'waive-conflict'
  | 'note-consent'
  | 'admit-co-mediator'
  | 'end-co-mediation';

const inviters: readonly Role[] = [...caseTeam, analyst];
const mayWaive = { rule: 'waiver', outcome: 'may-be-waived' } as const;
const maySee = { rule: 'co-mediator-access', outcome: 'may-see' } as const;

/** A co-mediator from outside the agency, from the invitation on; nothing is shown before the admission. */
// prettier-ignore
export const coMediationTable: ProcessTable<CoMediationState, CoMediationEvent, Role> = {
  kind: 'co-mediation',
  initial: 'none',
  final: ['ended'],
  rows: [
    { from: ['none'],              on: 'invite-co-mediator', to: 'invited',  by: inviters, law: coMediatorLaw },
    { from: ['invited', 'stated'], on: 'state-conflicts',    to: 'stated',   by: [coMediator], law: coMediatorLaw },
    { from: ['stated'],            on: 'waive-conflict',     to: 'stated',   by: bothSides, requires: mayWaive, law: coMediatorLaw },
    { from: ['invited'],           on: 'note-consent',       to: 'invited',  by: bothSides, law: consentLaw },
    { from: ['stated'],            on: 'note-consent',       to: 'stated',   by: bothSides, law: consentLaw },
    { from: ['invited', 'stated'], on: 'admit-co-mediator',  to: 'admitted', by: inviters, requires: maySee, law: consentLaw },
    { from: ['invited', 'stated', 'admitted'], on: 'end-co-mediation', to: 'ended', by: inviters, law: coMediatorLaw },
  ],
};

/** Whether the co-mediator has been let in and sees the mediation. */
export function isAdmitted(state: CoMediationState): boolean {
  return state === 'admitted';
}

/** Whether the co-mediator has no part in it any more. */
export function isCoMediationOver(state: CoMediationState): boolean {
  return state === 'ended';
}

/** Whether something is still lacking before the co-mediator may be let in. */
export function isWaiting(state: CoMediationState): boolean {
  return state === 'invited' || state === 'stated';
}
