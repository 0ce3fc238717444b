import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { TaskKind } from '../parameters/task-kinds.ts';
import type { TaskEvent, TaskState } from './task.ts';

/** Work that waits for a subject: a person, an office, or everybody in a role of an office. */
export type Task = {
  readonly taxpayerId: string;
  readonly taskId: string;
  readonly compartment: string;
  readonly state: TaskState;
  readonly version: number;
  readonly kind: TaskKind;
  /** The record that it is about. */
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly ownerId: string;
  readonly dueDay?: Day;
  readonly dueAt?: Instant;
  readonly openedDay: Day;
  readonly openedAt: Instant;
};

export type OpenTaskBody = Omit<Task, 'state' | 'version' | 'openedDay' | 'openedAt'>;
export type HandOverTaskBody = { readonly ownerId: string };

type TaskStep = {
  readonly event: string;
  readonly to: string;
  readonly body: unknown;
  readonly onDay: Day;
  readonly occurredAt: Instant;
};

/** What a step changes. The rebuild from history folds it. */
export function applyTask(before: Task | undefined, step: TaskStep): Omit<Task, 'version'> {
  const event = step.event as TaskEvent;
  const state = step.to as TaskState;
  if (event === 'open-task')
    return { ...(step.body as OpenTaskBody), state, openedDay: step.onDay, openedAt: step.occurredAt };
  if (before === undefined) throw new Error(`${event} is a step of a task that does not exist`);
  if (event === 'hand-over-task')
    return { ...before, state, ownerId: (step.body as HandOverTaskBody).ownerId };
  return { ...before, state };
}
