import { sql } from 'kysely';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import { arrayText, type Lens, type Tx } from '#platform/db/lens.ts';
import type { RecordKind } from '#platform/record/record-kind.ts';
import type { TaskKind } from '../parameters/task-kinds.ts';
import { applyTask, type Task } from '../process/task-record.ts';
import type { TaskState } from '../process/task.ts';

export const taskKind: RecordKind<Task> = {
  capability: 'casework',
  kind: 'task',
  idOf: (task) => task.taskId,
  apply: applyTask,
  put: (tx, after, beforeVersion) =>
    beforeVersion === 0 ? insertTask(tx, after) : updateTask(tx, after, beforeVersion),
  deadlines: {},
};

async function insertTask(tx: Tx, task: Task): Promise<number> {
  const rows = await tx.run(sql`
    insert into casework.task (taxpayer_id, task_id, compartment, state, version, kind,
      subject_kind, subject_id, owner_id, due_day, due_at, opened_day, opened_at)
    values (${task.taxpayerId}, ${task.taskId}, ${task.compartment}, ${task.state}, ${task.version},
      ${task.kind}, ${task.subjectKind}, ${task.subjectId}, ${task.ownerId},
      ${task.dueDay ?? null}, ${task.dueAt ?? null},
      ${task.openedDay}, ${task.openedAt})
    returning task_id`);
  return rows.length;
}

async function updateTask(tx: Tx, task: Task, beforeVersion: number): Promise<number> {
  const rows = await tx.run(sql`
    update casework.task set state = ${task.state}, version = ${task.version}, owner_id = ${task.ownerId}
    where taxpayer_id = ${task.taxpayerId} and task_id = ${task.taskId} and version = ${beforeVersion}
    returning task_id`);
  return rows.length;
}

type TaskRow = {
  taxpayer_id: string;
  task_id: string;
  compartment: string;
  state: TaskState;
  version: number;
  kind: TaskKind;
  subject_kind: string;
  subject_id: string;
  owner_id: string;
  due_day: Day | null;
  due_at: Instant | null;
  opened_day: Day;
  opened_at: Instant;
};

const taskColumns = sql`
  taxpayer_id, task_id, compartment, state, version, kind, subject_kind, subject_id, owner_id,
  due_day, due_at, opened_day, opened_at from casework.task`;

/** A task that the lens sees, open or ended. */
export async function findTask(lens: Lens, taxpayerId: string, taskId: string): Promise<Task | undefined> {
  const [row] = await lens.run(
    sql<TaskRow>`select ${taskColumns} where taxpayer_id = ${taxpayerId} and task_id = ${taskId}`,
  );
  return row && taskOf(row);
}

/** The open tasks of a taxpayer that the lens sees, the first opened first. */
export async function listOpenTasks(lens: Lens, taxpayerId: string): Promise<readonly Task[]> {
  const rows = await lens.run(sql<TaskRow>`
    select ${taskColumns} where taxpayer_id = ${taxpayerId} and state = 'open' order by opened_at, task_id`);
  return rows.map(taskOf);
}

/** The open tasks that lie with these subjects, as far as the lens sees. */
export async function listTasksOfOwners(lens: Lens, ownerIds: readonly string[]): Promise<readonly Task[]> {
  const rows = await lens.run(sql<TaskRow>`
    select ${taskColumns} where owner_id = any (${arrayText(ownerIds)}::uuid[]) and state = 'open'`);
  return rows.map(taskOf);
}

function taskOf(row: TaskRow): Task {
  return {
    taxpayerId: row.taxpayer_id,
    taskId: row.task_id,
    compartment: row.compartment,
    state: row.state,
    version: row.version,
    kind: row.kind,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    ownerId: row.owner_id,
    ...(row.due_day !== null && { dueDay: row.due_day }),
    ...(row.due_at !== null && { dueAt: row.due_at }),
    openedDay: row.opened_day,
    openedAt: row.opened_at,
  };
}
