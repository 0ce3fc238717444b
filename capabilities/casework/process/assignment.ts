import { irm } from '#kernel/law/source.ts';
import type { ProcessTable } from '#kernel/process/transition.ts';
import type { Role } from '../parameters/roles.ts';

export const assignmentStates = ['none', 'open', 'transferred', 'closed'] as const;
export type AssignmentState = (typeof assignmentStates)[number];
export type AssignmentEvent = 'assign-taxpayer' | 'transfer-taxpayer' | 'close-assignment';

const assigners: readonly Role[] = ['group-manager', 'integrator'];
const law = irm('5.14.1.1.3(3)');

/** Who holds a taxpayer's case. A transfer ends one assignment and opens another. */
// prettier-ignore
export const assignmentTable: ProcessTable<AssignmentState, AssignmentEvent, Role> = {
  kind: 'assignment',
  initial: 'none',
  final: ['transferred', 'closed'],
  rows: [
    { from: ['none'], on: 'assign-taxpayer',   to: 'open',        by: assigners, law },
    { from: ['open'], on: 'transfer-taxpayer', to: 'transferred', by: assigners, law },
    { from: ['open'], on: 'close-assignment',  to: 'closed',      by: assigners, law },
  ],
};
