import { type TaskKind, taskKinds } from '../parameters/task-kinds.ts';

/** What must hold for a person to tick a task off, in the order in which it is looked for. */
export const tickOffRefusals = ['task-must-be-held-by-you', 'task-must-not-end-by-an-act'] as const;
export type TickOffRefusal = (typeof tickOffRefusals)[number];

/** Why somebody with these subjects may not tick the task off; undefined if they may. */
export function tickOffRefusalOf(
  task: { readonly kind: TaskKind; readonly ownerId: string },
  subjects: readonly string[],
): TickOffRefusal | undefined {
  if (!subjects.includes(task.ownerId)) return 'task-must-be-held-by-you';
  return taskKinds[task.kind].endsBy === 'act' ? 'task-must-not-end-by-an-act' : undefined;
}
