import type { Day, Instant } from '#kernel/calendar/day.ts';
import { move } from '#kernel/process/move.ts';
import type { Tx } from '#platform/db/lens.ts';
import { derivedId } from '#platform/ids.ts';
import { invariant } from '#platform/record/invariant.ts';
import { record } from '#platform/record/record.ts';
import type { TaskKind } from '../parameters/task-kinds.ts';
import type { HandOverTaskBody, OpenTaskBody, Task } from '../process/task-record.ts';
import { type TaskEvent, taskTable } from '../process/task.ts';
import { findTask, listOpenTasks, taskKind } from './task-store.ts';

/** What is to be done, for whom and by when. */
export type TaskToOpen = {
  readonly taxpayerId: string;
  readonly kind: TaskKind;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** A person, an office, or `officeRoleSubject`. */
  readonly ownerId: string;
  readonly dueDay?: Day;
  readonly dueAt?: Instant;
  readonly compartment?: string;
};

/** Opens a task. The same command opens the same task once, so that doing it twice does it once. */
export async function openTask(tx: Tx, toOpen: TaskToOpen): Promise<Task> {
  const { taxpayerId, kind, subjectKind, subjectId, ownerId, dueAt, compartment = 'collection' } = toOpen;
  const taskId = derivedId(taxpayerId, subjectId, kind, ownerId, tx.commandId);
  const earlier = await findTask(tx, taxpayerId, taskId);
  if (earlier) return earlier;
  const dueDay = toOpen.dueDay ?? (dueAt && tx.dayOf(dueAt));
  const body: OpenTaskBody = {
    taxpayerId,
    taskId,
    compartment,
    kind,
    subjectKind,
    subjectId,
    ownerId,
    ...(dueDay !== undefined && { dueDay }),
    ...(dueAt !== undefined && { dueAt }),
  };
  return await takeStep(tx, undefined, 'open-task', body);
}

/** Which open tasks end, and how. */
export type TasksToClose = {
  readonly taxpayerId: string;
  readonly subjectId: string;
  readonly kind: TaskKind;
  /** `done`: the act that they ask for has been recorded. `void`: nobody needs it any more. */
  readonly because: 'done' | 'void';
};

/** Ends the open tasks of one kind about one record, whoever holds them. Answers them as they are now. */
export async function closeTasksOf(
  tx: Tx,
  { taxpayerId, subjectId, kind, because }: TasksToClose,
): Promise<readonly Task[]> {
  const open = await listOpenTasks(tx, taxpayerId);
  const closed: Task[] = [];
  for (const task of open) {
    if (task.subjectId !== subjectId || task.kind !== kind) continue;
    closed.push(await takeStep(tx, task, because === 'done' ? 'settle-task' : 'void-task', {}));
  }
  return closed;
}

/**
 * Moves the open tasks of a taxpayer from the subjects that held them to others; the rest stay where they
 * are.
 */
export async function handOverTasks(
  tx: Tx,
  taxpayerId: string,
  ownerAfter: ReadonlyMap<string, string>,
): Promise<void> {
  for (const task of await listOpenTasks(tx, taxpayerId)) {
    const ownerId = ownerAfter.get(task.ownerId);
    if (ownerId === undefined || ownerId === task.ownerId) continue;
    const body: HandOverTaskBody = { ownerId };
    await takeStep(tx, task, 'hand-over-task', body);
  }
}

/** A step that the table allows whoever may do what caused it; a refusal is a mistake of the program. */
async function takeStep(tx: Tx, before: Task | undefined, event: TaskEvent, body: object): Promise<Task> {
  const state = before?.state ?? taskTable.initial;
  const step = move(taskTable, { state, event, role: tx.actor.role });
  invariant(step.kind === 'moved', `${event} from "${state}" is refused to the role "${tx.actor.role}"`);
  return await record(tx, { kind: taskKind, before, step, body });
}
