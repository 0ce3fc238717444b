import type { Actor } from '#platform/access/actor.ts';
import { queryOperation } from '#platform/http/operation.ts';
import { invariant } from '#platform/record/invariant.ts';
import { type Band, bands } from '../parameters/legal-risk.ts';
import { type TaskKind, taskKindNames } from '../parameters/task-kinds.ts';
import { tickOffRefusalOf } from '../rules/tick-off.ts';
import {
  listQueueContract,
  type QueueAnswer,
  type QueueRow,
  type whoseQueues,
} from './list-queue.contract.ts';
import { type Holder, holdersAround } from './queue-holders.ts';
import { listQueueTasks, type QueueTask } from './queue-tasks.ts';

/** What waits, in order of legal risk. Only what the eyes see is ranked, and only that is counted. */
export const listQueue = queryOperation(listQueueContract, async ({ input, eyes, actor }) => {
  const holders = await holdersAround(eyes, actor);
  const all = await listQueueTasks(eyes, ownersOf(input.whose, holders, actor));
  const asked = all.filter(
    ({ task, risk }) =>
      (input.band === undefined || risk.band === input.band) &&
      (input.kind === undefined || task.kind === input.kind) &&
      (input.holderId === undefined || task.ownerId === input.holderId),
  );
  const end = input.offset + input.limit;
  const [top] = all;
  return {
    today: eyes.today,
    now: eyes.now,
    rows: asked.slice(input.offset, end).map((one) => queueRow(one, holders, actor)),
    more: asked.length > end,
    counts: {
      all: all.length,
      byBand: countsBy(bands, all, ({ risk }) => risk.band),
      byKind: countsBy(taskKindNames, all, ({ task }) => task.kind),
    },
    state: {
      late: countOf(all, 'late'),
      today: countOf(all, 'today'),
      ...(top && {
        top: { taxpayerId: top.task.taxpayerId, taskId: top.task.taskId, reason: top.risk.reasons[0] },
      }),
      ...nextToBeLate(all),
    },
    holders: input.whose === 'mine' ? [] : countsByHolder(holders, all),
  };
});

function ownersOf(
  whose: (typeof whoseQueues)[number],
  holders: ReadonlyMap<string, Holder>,
  actor: Actor,
): readonly string[] {
  if (whose === 'mine') return actor.subjects;
  const asked = [...holders.values()].filter(({ kind }) => whose === 'team' || kind !== 'person');
  return asked.map(({ subjectId }) => subjectId);
}

/** Of all that is in time still, what will be late first. */
function nextToBeLate(all: readonly QueueTask[]): Pick<QueueAnswer['state'], 'next'> {
  let next: NonNullable<QueueAnswer['state']['next']> | undefined;
  for (const { task, taxpayerName, risk } of all) {
    const { kind, dueDay, dueAt } = task;
    if (dueDay === undefined || risk.band === 'late') continue;
    const isSooner = next === undefined || orderOf({ dueDay, dueAt }) < orderOf(next);
    if (isSooner) next = { taxpayerName, kind, dueDay, ...(dueAt && { dueAt }) };
  }
  return next === undefined ? {} : { next };
}

/** What is due by the clock is late before what is due by the end of its day. */
function orderOf({
  dueDay,
  dueAt,
}: {
  readonly dueDay: string;
  readonly dueAt?: string | undefined;
}): string {
  return `${dueDay} ${dueAt ?? '~'}`;
}

function countsByHolder(
  holders: ReadonlyMap<string, Holder>,
  all: readonly QueueTask[],
): QueueAnswer['holders'] {
  const counts = new Map<string, number>();
  for (const { task } of all) counts.set(task.ownerId, (counts.get(task.ownerId) ?? 0) + 1);
  return [...holders.values()].flatMap((holder) => {
    const count = counts.get(holder.subjectId);
    return count === undefined ? [] : [{ ...holder, count }];
  });
}

function queueRow(
  { task, taxpayerName, risk }: QueueTask,
  holders: ReadonlyMap<string, Holder>,
  actor: Actor,
): QueueRow {
  const heldBy = holders.get(task.ownerId);
  invariant(heldBy, `the subject ${task.ownerId} holds a task and has no name`);
  const { taxpayerId, taskId, kind, subjectKind, subjectId, dueDay, dueAt, openedDay, openedAt } = task;
  return {
    taxpayerId,
    taxpayerName,
    taskId,
    kind,
    subjectKind,
    subjectId,
    rank: risk.rank,
    band: risk.band,
    reasons: [...risk.reasons],
    ...(dueDay && { dueDay }),
    ...(dueAt && { dueAt }),
    openedDay,
    openedAt,
    heldBy,
    moves: [completeMove(task, actor)],
  };
}

function completeMove(task: QueueTask['task'], actor: Actor): QueueRow['moves'][number] {
  const event = 'complete-task';
  const code = tickOffRefusalOf(task, actor.subjects);
  if (code === undefined) return { event, allowed: true };
  return { event, allowed: false, refusal: { code, event, from: task.state, findings: [] } };
}

function countsBy<Name extends Band | TaskKind>(
  names: readonly Name[],
  all: readonly QueueTask[],
  nameOf: (one: QueueTask) => Name,
): Record<Name, number> {
  const counts = names.map((name) => [name, all.filter((one) => nameOf(one) === name).length]);
  return Object.fromEntries(counts) as Record<Name, number>;
}

function countOf(all: readonly QueueTask[], band: Band): number {
  return all.filter(({ risk }) => risk.band === band).length;
}
