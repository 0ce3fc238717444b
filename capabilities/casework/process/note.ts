import { irm } from '#kernel/law/source.ts';
import type { ProcessTable } from '#kernel/process/transition.ts';
import type { Role } from '../parameters/roles.ts';
import { caseRoles } from '../rules/role-kind.ts';

export const noteStates = ['none', 'written', 'corrected'] as const;
export type NoteState = (typeof noteStates)[number];
export type NoteEvent = 'add-note' | 'correct-note';

const law = irm('5.14.1.1.5(3)');

/** What an employee writes into a case. It is never changed: a further note corrects it, and both stay. */
// prettier-ignore
export const noteTable: ProcessTable<NoteState, NoteEvent, Role> = {
  kind: 'note',
  initial: 'none',
  final: ['corrected'],
  rows: [
    { from: ['none'],    on: 'add-note',     to: 'written',   by: caseRoles, law },
    { from: ['written'], on: 'correct-note', to: 'corrected', by: caseRoles, law },
  ],
};
