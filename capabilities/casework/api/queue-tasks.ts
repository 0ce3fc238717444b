import { listTaxpayers } from '#capabilities/taxpayers/records.ts';
import type { Day } from '#kernel/calendar/day.ts';
import type { Eyes } from '#platform/db/lens.ts';
import { listOpenDeadlines } from '#platform/record/deadlines.ts';
import { deadlineStakes } from '../parameters/deadline-stakes.ts';
import type { Task } from '../process/task-record.ts';
import { computeLegalRisk, type LegalRisk } from '../rules/compute-legal-risk.ts';
import { byLegalRisk } from '../rules/risk-order.ts';
import { listTasksOfOwners } from '../store/task-store.ts';

/** A task in a queue: with the taxpayer's name and what it risks. */
export type QueueTask = { readonly task: Task; readonly taxpayerName: string; readonly risk: LegalRisk };

/** The open tasks of these owners that the eyes see, with their taxpayers, in order of legal risk. */
export async function listQueueTasks(eyes: Eyes, ownerIds: readonly string[]): Promise<readonly QueueTask[]> {
  const tasks = await listTasksOfOwners(eyes, ownerIds);
  const taxpayers = await listTaxpayers(eyes, [...new Set(tasks.map(({ taxpayerId }) => taxpayerId))]);
  const names = new Map(taxpayers.map(({ taxpayerId, name }) => [taxpayerId, name]));
  const rightEnds = await rightEndDays(eyes, tasks);
  return tasks
    .flatMap((task) => {
      const taxpayerName = names.get(task.taxpayerId);
      if (taxpayerName === undefined) return [];
      return [
        {
          task,
          taxpayerName,
          risk: riskOf(task, rightEnds.get(keyOf(task.taxpayerId, task.subjectId)), eyes),
        },
      ];
    })
    .sort((a, b) => byLegalRisk({ ...a.task, risk: a.risk }, { ...b.task, risk: b.risk }));
}

function riskOf(task: Task, rightEndsDay: Day | undefined, { today, now }: Eyes): LegalRisk {
  const { kind, dueDay, dueAt, openedDay } = task;
  return computeLegalRisk({
    kind,
    due: dueDay === undefined ? 'none' : { day: dueDay, ...(dueAt && { at: dueAt }) },
    openedDay,
    rightEndsDay: rightEndsDay ?? 'none',
    today,
    now,
  });
}

/** The next day on which a right ends, for each record that the tasks are about. */
async function rightEndDays(eyes: Eyes, tasks: readonly Task[]): Promise<ReadonlyMap<string, Day>> {
  const deadlines = await listOpenDeadlines(eyes, [...new Set(tasks.map(({ subjectId }) => subjectId))]);
  const found = new Map<string, Day>();
  for (const { taxpayerId, recordId, kind, dueDay } of deadlines) {
    const key = keyOf(taxpayerId, recordId);
    if (deadlineStakes[kind] === 'right' && dueDay >= eyes.today && !found.has(key)) found.set(key, dueDay);
  }
  return found;
}

function keyOf(taxpayerId: string, recordId: string): string {
  return `${taxpayerId} ${recordId}`;
}
