import { irm } from '#kernel/law/source.ts';
import type { ProcessTable } from '#kernel/process/transition.ts';
import { drafters, writers } from './roles.ts';

export const letterStates = [
  'none',
  'drafted',
  'blocked',
  'released',
  'sent',
  'delivered',
  'returned',
  'void',
] as const;
export type LetterState = (typeof letterStates)[number];

export type LetterEvent =
  | 'draft-letter'
  | 'redraft-letter'
  | 'release-letter'
  | 'block-letter'
  | 'send-letter'
  | 'record-delivery'
  | 'record-return'
  | 'void-letter';

const written = irm('5.14.1.4.4(8)');
const mayLeave = { rule: 'may-leave', outcome: 'may-leave' };
const mustNotLeave = { rule: 'may-leave', outcome: 'must-not-leave' };
const maySend = { rule: 'channel', outcome: 'may-send' };

/**
 * A letter from its draft to the taxpayer's hands. A draft is released or blocked in the transaction that
 * makes it; a person sends it, and says how. One that came back can go again another way.
 */
// prettier-ignore
export const letterTable: ProcessTable<LetterState, LetterEvent> = {
  kind: 'letter',
  initial: 'none',
  final: ['delivered', 'void'],
  rows: [
    { from: ['none'],    on: 'draft-letter',   to: 'drafted',  by: drafters, law: written },
    { from: ['blocked'], on: 'redraft-letter', to: 'drafted',  by: drafters, law: written },
    { from: ['drafted'], on: 'release-letter', to: 'released', by: drafters, requires: mayLeave, law: written },
    { from: ['drafted'], on: 'block-letter',   to: 'blocked',  by: drafters, requires: mustNotLeave, law: irm('5.14.1.4(11)') },

    { from: ['released', 'returned'], on: 'send-letter',     to: 'sent',      by: writers, requires: maySend, effects: ['tell-subject-of-letter'], law: irm('5.14.1.3(1)') },
    { from: ['sent'],                 on: 'record-delivery', to: 'delivered', by: writers, law: written },
    { from: ['sent'],                 on: 'record-return',   to: 'returned',  by: writers, law: written },

    { from: ['drafted', 'blocked', 'released'], on: 'void-letter', to: 'void', by: drafters, law: irm('5.14.1.3(8)') },
  ],
};

/** Whether the taxpayer may see a letter in this state: from the moment it has left, and no draft before. */
export function hasLeft(state: LetterState): boolean {
  return state === 'sent' || state === 'delivered' || state === 'returned';
}

/** Whether a letter in this state waits for somebody to send it. */
export function waitsToBeSent(state: LetterState): boolean {
  return state === 'released' || state === 'returned';
}

/** Whether a letter in this state waits for somebody to do something about it. */
export function needsSomebody(state: LetterState): boolean {
  return state === 'blocked' || waitsToBeSent(state);
}

/** Whether a letter may not leave as it stands: somebody has to cure what holds it back. */
export function isHeldBack(state: LetterState): boolean {
  return state === 'blocked';
}

/** Whether a letter in this state has not left and nobody has dropped it. */
export function isInHouse(state: LetterState): boolean {
  return state === 'drafted' || state === 'blocked' || state === 'released';
}

/** What follows from an act elsewhere; everything else is a person's own act. */
const consequences: readonly string[] = [
  'draft-letter',
  'release-letter',
  'block-letter',
  'void-letter',
] satisfies readonly LetterEvent[];

/** Whether a person does this, so that it can be offered as one. */
export function isPersonsAct(event: string): boolean {
  return !consequences.includes(event);
}
