import {
  closeTasksOf,
  findOpenAssignment,
  listOpenTasks,
  officeRoleSubject,
  openTask,
  type TaskToOpen,
} from '#capabilities/casework/records.ts';
import type { Tx } from '#platform/db/lens.ts';
import { listDeadlines } from '#platform/record/deadlines.ts';
import type { Appeal } from '../process/appeal-record.ts';
import { appealCompartment } from './case-action-store.ts';

type Work = TaskToOpen['kind'];

/** Asks collection for something: whoever holds the case, or who took the appeal in. */
export async function askCollection(tx: Tx, appeal: Appeal, kind: Work, deadline?: string): Promise<void> {
  const assignment = await findOpenAssignment(tx, appeal.taxpayerId);
  const ownerId = assignment?.personId ?? appeal.takenBy;
  if (ownerId !== undefined) await ask(tx, appeal, kind, ownerId, 'collection', deadline);
}

/** Asks whoever manages the team in Appeals. */
export async function askTeamManager(tx: Tx, appeal: Appeal, kind: Work): Promise<void> {
  const { officeId } = appeal;
  if (officeId === undefined) return;
  const ownerId = officeRoleSubject(officeId, 'appeals-team-manager');
  await ask(tx, appeal, kind, ownerId, appealCompartment(appeal.appealId));
}

/** Asks the employee who works the appeal. */
export async function askEmployee(tx: Tx, appeal: Appeal, kind: Work, deadline?: string): Promise<void> {
  const { atePersonId, appealId } = appeal;
  if (atePersonId !== undefined)
    await ask(tx, appeal, kind, atePersonId, appealCompartment(appealId), deadline);
}

/** What was asked for has been done, or is no longer needed. */
export async function endWork(
  tx: Tx,
  { taxpayerId, appealId }: Appeal,
  kinds: readonly Work[],
  because: 'done' | 'void' = 'done',
): Promise<void> {
  for (const kind of kinds) await closeTasksOf(tx, { taxpayerId, subjectId: appealId, kind, because });
}

/** Open work of the one who had the appeal goes to the one who has it now. */
export async function moveWork(tx: Tx, before: Appeal, after: Appeal): Promise<void> {
  const open = (await listOpenTasks(tx, before.taxpayerId)).filter(
    ({ subjectId, ownerId }) => subjectId === before.appealId && ownerId === before.atePersonId,
  );
  for (const { kind } of open) {
    await endWork(tx, before, [kind], 'void');
    await askEmployee(tx, after, kind, kind);
  }
}

/** After a denial was mailed the employee begins to close the appeal (AP-08-1125-0028 § 8.26.9.2.3.3(1)d). */
export async function askToCommenceClosing(tx: Tx, appeal: Appeal): Promise<void> {
  await askEmployee(tx, appeal, 'commence-closing');
}

async function ask(
  tx: Tx,
  { taxpayerId, appealId }: Appeal,
  kind: Work,
  ownerId: string,
  compartment: string,
  deadline?: string,
): Promise<void> {
  const due = (await listDeadlines(tx, taxpayerId, [appealId])).find(
    (one) => one.kind === deadline && one.closedBecause === undefined,
  );
  await openTask(tx, {
    taxpayerId,
    kind,
    subjectKind: 'appeal',
    subjectId: appealId,
    ownerId,
    compartment,
    ...(due && { dueDay: due.dueDay }),
  });
}
