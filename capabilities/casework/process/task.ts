import { irm } from '#kernel/law/source.ts';
import type { ProcessTable } from '#kernel/process/transition.ts';
import type { Role } from '../parameters/roles.ts';
import { caseRoles, everyRole } from '../rules/role-kind.ts';

export const taskStates = ['none', 'open', 'done', 'void'] as const;
export type TaskState = (typeof taskStates)[number];
export type TaskEvent = 'open-task' | 'hand-over-task' | 'complete-task' | 'settle-task' | 'void-task';

const law = irm('5.14.1.1.3(4)');
const managersLaw = irm('5.14.1.1.3(3)');
const managers: readonly Role[] = ['group-manager', 'integrator'];

/**
 * Work that waits for somebody. A task opens, settles and falls away as a consequence of what anybody may do,
 * the taxpayer included, so those steps are open to every role; only ticking off is a person's own act.
 */
// prettier-ignore
export const taskTable: ProcessTable<TaskState, TaskEvent, Role> = {
  kind: 'task',
  initial: 'none',
  final: ['done', 'void'],
  rows: [
    { from: ['none'], on: 'open-task',      to: 'open', by: everyRole, law },
    { from: ['open'], on: 'hand-over-task', to: 'open', by: managers, law: managersLaw },
    { from: ['open'], on: 'complete-task',  to: 'done', by: caseRoles, law },
    { from: ['open'], on: 'settle-task',    to: 'done', by: everyRole, law },
    { from: ['open'], on: 'void-task',      to: 'void', by: everyRole, law },
  ],
};
