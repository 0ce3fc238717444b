import { irm } from '#kernel/law/source.ts';
import type { ProcessTable } from '#kernel/process/transition.ts';

export type InputState = 'none' | 'sent' | 'posted' | 'rejected';
export type InputEvent = 'request-input' | 'confirm-posting' | 'reject-input';

/**
 * A code on its way to the master file: AC 043 is requested by a person, AC 063 follows approval by itself.
 */
// prettier-ignore
export const inputTable: ProcessTable<InputState, InputEvent> = {
  kind: 'input',
  initial: 'none',
  final: ['posted', 'rejected'],
  rows: [
    { from: ['none'], on: 'request-input',   to: 'sent',     by: ['revenue-officer', 'group-manager'],   effects: ['post-input'], law: irm('5.14.1.3(3)') },
    { from: ['sent'], on: 'confirm-posting', to: 'posted',   by: ['system', 'integrator', 'ccp-clerk'], law: irm('Exhibit 5.14.1-1') },
    { from: ['sent'], on: 'reject-input',    to: 'rejected', by: ['system', 'integrator', 'ccp-clerk'], law: irm('Exhibit 5.14.1-1') },
  ],
};

/** The master file did not take it, so that the module is without it. */
export function wasRejected(input: { readonly state: InputState }): boolean {
  return input.state === 'rejected';
}

/** Asked for, and neither posted nor rejected yet. */
export function isOnItsWay(input: { readonly state: InputState }): boolean {
  return input.state === 'sent';
}
