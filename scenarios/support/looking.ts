import { moduleTable } from '#capabilities/accounts/index.ts';
import { listInputs, listModules } from '#capabilities/accounts/records.ts';
import { moduleKind } from '#capabilities/accounts/store/module-store.ts';
import { listOpenTasks } from '#capabilities/casework/store/task-store.ts';
import { findRequest } from '#capabilities/installment-agreements/store/agreement-request-store.ts';
import { day } from '#kernel/calendar/day.ts';
import { zeroCents } from '#kernel/money/cents.ts';
import { move, type Moved } from '#kernel/process/move.ts';
import { listDeadlines } from '#platform/record/deadlines.ts';
import { listHistory } from '#platform/record/history.ts';
import { record } from '#platform/record/record.ts';
import type { House } from './house.ts';

/**
 * The codes that have been sent to the master file, `971 043 of 2023-04-03 on 30 202112`, in order of the
 * alphabet.
 */
export async function codesOf(house: House, taxpayerId: string): Promise<readonly string[]> {
  const inputs = await house.look((batch) => listInputs(batch, taxpayerId));
  const modules = await house.look((batch) => listModules(batch, taxpayerId));
  const told = inputs.map(({ code, actionCode, transactionDay, moduleId }) => {
    const module = modules.find((one) => one.moduleId === moduleId);
    return `${code} ${actionCode} of ${transactionDay} on ${module?.mft} ${module?.period}`;
  });
  return told.toSorted();
}

/** The kinds of the tasks that are open about requests, in order of the alphabet. */
export async function openTasksOf(house: House, taxpayerId: string): Promise<readonly string[]> {
  const tasks = await house.look((batch) => listOpenTasks(batch, taxpayerId));
  const ofRequests = tasks.filter(({ subjectKind }) => subjectKind === 'agreement-request');
  return ofRequests.map(({ kind }) => kind).toSorted();
}

/**
 * The deadlines of a taxpayer: `identify-pending due 2023-04-04T13:00:00.000Z`, with `met` and the like once
 * closed.
 */
export async function deadlinesOf(house: House, taxpayerId: string): Promise<readonly string[]> {
  const deadlines = await house.look((batch) => listDeadlines(batch, taxpayerId));
  return deadlines.map(({ kind, dueDay, dueAt, closedBecause }) =>
    [kind, 'due', dueAt ?? dueDay, closedBecause].filter((part) => part !== undefined).join(' '),
  );
}

/** What happened to a record, `receive-proposal → pending`, oldest first. */
export async function eventsOf(
  house: House,
  taxpayerId: string,
  recordId: string,
): Promise<readonly string[]> {
  const history = await house.look((batch) => listHistory(batch, taxpayerId, [recordId]));
  return history.map(({ event, to }) => `${event} → ${to}`);
}

export async function requestOf(house: House, requestId: string) {
  const request = await house.look((batch) => findRequest(batch, requestId));
  if (request === undefined) throw new Error(`there is no request ${requestId}`);
  return request;
}

/** Posts a code to a module, as the master file does. */
export async function postCode(
  house: House,
  { taxpayerId, moduleId }: { readonly taxpayerId: string; readonly moduleId: string },
  { code, actionCode, onDay }: { readonly code: string; readonly actionCode: string; readonly onDay: string },
): Promise<void> {
  await house.locked(taxpayerId, async (tx) => {
    const before = (await listModules(tx, taxpayerId)).find((module) => module.moduleId === moduleId);
    const step = move(moduleTable, { state: 'open', event: 'post-transaction', role: 'system' }) as Moved;
    const transaction = { code, actionCode, onDay: day(onDay), amountCents: zeroCents };
    await record(tx, { kind: moduleKind, before, step, body: { transaction } });
  });
}
