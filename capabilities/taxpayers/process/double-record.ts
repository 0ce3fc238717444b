import { usc } from '#kernel/law/source.ts';
import type { ProcessTable } from '#kernel/process/transition.ts';

export const doubleStates = ['none', 'proposed', 'standing', 'declined', 'released'] as const;
export type DoubleState = (typeof doubleStates)[number];
export type DoubleEvent = 'propose-double' | 'confirm-double' | 'decline-double' | 'release-double';
export type DoubleRole = 'revenue-officer' | 'group-manager';

/** Whether nobody has decided yet, or it was decided that the two are one: no other may be said of either. */
export function isOpenDouble(state: DoubleState): boolean {
  return state === 'proposed' || state === 'standing';
}

/** Whether the two are one by a manager's decision that stands. */
export function isStandingDouble(state: DoubleState): boolean {
  return state === 'standing';
}

/**
 * That one taxpayer is on record twice. It stands under both records, each from its own side; nothing of
 * either is overwritten or moved, and a manager may take it back.
 */
// prettier-ignore
export const doubleTable: ProcessTable<DoubleState, DoubleEvent, DoubleRole> = {
  kind: 'double-record',
  initial: 'none',
  final: ['declined', 'released'],
  rows: [
    { from: ['none'],     on: 'propose-double', to: 'proposed', by: ['revenue-officer'], requires: { rule: 'double', outcome: 'may-be-double' }, effects: ['ask-about-double'], law: usc('6109(a)') },
    { from: ['proposed'], on: 'confirm-double', to: 'standing', by: ['group-manager'], effects: ['close-question-of-double'], law: usc('6109(a)') },
    { from: ['proposed'], on: 'decline-double', to: 'declined', by: ['group-manager'], effects: ['close-question-of-double'], law: usc('6109(a)') },
    { from: ['standing'], on: 'release-double', to: 'released', by: ['group-manager'], law: usc('6109(a)') },
  ],
};
