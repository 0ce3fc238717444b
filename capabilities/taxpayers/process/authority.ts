import { cfr } from '#kernel/law/source.ts';
import type { ProcessTable } from '#kernel/process/transition.ts';

export const authorityStates = ['none', 'filed', 'in-force', 'ended'] as const;
export type AuthorityState = (typeof authorityStates)[number];
export type AuthorityEvent = 'file-authority' | 'bring-authority-into-force' | 'end-authority';

/** Who records what representatives file. */
const recorders = ['revenue-officer', 'ccp-clerk', 'integrator'] as const;
export type AuthorityRole = (typeof recorders)[number];

/** A person's authority to act for a taxpayer, from its filing until it ends. */
// prettier-ignore
export const authorityTable: ProcessTable<AuthorityState, AuthorityEvent, AuthorityRole> = {
  kind: 'authority',
  initial: 'none',
  final: ['ended'],
  rows: [
    { from: ['none'],              on: 'file-authority',             to: 'filed',    by: recorders, effects: ['look-at-representative'], law: cfr('601.503(a)') },
    { from: ['filed'],             on: 'bring-authority-into-force', to: 'in-force', by: recorders, law: cfr('601.504(a)') },
    { from: ['filed', 'in-force'], on: 'end-authority',              to: 'ended',    by: recorders, law: cfr('601.505(a)') },
  ],
};
