import {
  closeTasksOf,
  findPerson,
  openTask,
  officeRoleSubject,
  type TaskToOpen,
} from '#capabilities/casework/records.ts';
import type { Tx } from '#platform/db/lens.ts';
import type { Effect, Performer } from '#platform/jobs/effect-worker.ts';
import { listDeadlines } from '#platform/record/deadlines.ts';
import { invariant } from '#platform/record/invariant.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';
import { findRequest } from '../store/agreement-request-store.ts';

/** A person asks for the code, not the program; so the officer gets a task, due when the 24 hours are over. */
export const askOfficerForPendingCode: Performer = async ({ tx, effect }) => {
  const request = await requestOf(tx, effect);
  if (request.codeFor.length === 0 || request.codeAsked) return;
  await openWork(tx, request, 'input-pending-code', request.officerId, 'identify-pending');
};

export const askOfficerToDecide: Performer = async ({ tx, effect }) => {
  const request = await requestOf(tx, effect);
  await closeWork(tx, request, ['learn-missing-facts', 'ask-for-missing-parts', 'approve-agreement']);
  await openWork(tx, request, 'decide-request', request.officerId);
};

export const askOfficerForFacts: Performer = async ({ tx, effect }) => {
  const request = await requestOf(tx, effect);
  await openWork(tx, request, 'learn-missing-facts', request.officerId);
};

/** The work goes to whoever manages the officer's office, as one subject. */
export const askManagerToApprove: Performer = async ({ tx, effect }) => {
  const request = await requestOf(tx, effect);
  await closeWork(tx, request, ['decide-request']);
  await openWork(tx, request, 'approve-agreement', await managerOf(tx, request));
};

export const notePendingCodeAsked: Performer = async ({ tx, effect }) => {
  await closeWork(tx, await requestOf(tx, effect), ['input-pending-code']);
};

export const closeWorkOfRequest: Performer = async ({ tx, effect }) => {
  const request = await requestOf(tx, effect);
  await closeWork(tx, request, [
    'input-pending-code',
    'decide-request',
    'approve-agreement',
    'learn-missing-facts',
    'ask-for-missing-parts',
  ]);
};

/** The subject that stands for the manager of the officer who took the request. */
export async function managerOf(tx: Tx, { officerId }: Pick<AgreementRequest, 'officerId'>): Promise<string> {
  const officer = await findPerson(tx, officerId);
  invariant(officer?.officeId, `the officer ${officerId} belongs to no office`);
  return officeRoleSubject(officer.officeId, 'group-manager');
}

export async function requestOf(tx: Tx, effect: Effect): Promise<AgreementRequest> {
  const request = await findRequest(tx, effect.body.recordId);
  invariant(request, `the request ${effect.body.recordId} is gone`);
  return request;
}

export async function openWork(
  tx: Tx,
  request: AgreementRequest,
  kind: TaskToOpen['kind'],
  ownerId: string,
  deadline?: string,
): Promise<void> {
  const { taxpayerId, requestId } = request;
  const deadlines = await listDeadlines(tx, taxpayerId, [requestId]);
  const due = deadlines.find(
    (candidate) => candidate.kind === deadline && candidate.closedBecause === undefined,
  );
  await openTask(tx, {
    taxpayerId,
    kind,
    subjectKind: 'agreement-request',
    subjectId: requestId,
    ownerId,
    ...(due && { dueDay: due.dueDay, ...(due.dueAt && { dueAt: due.dueAt }) }),
  });
}

async function closeWork(
  tx: Tx,
  request: AgreementRequest,
  kinds: readonly TaskToOpen['kind'][],
): Promise<void> {
  for (const kind of kinds)
    await closeTasksOf(tx, {
      taxpayerId: request.taxpayerId,
      subjectId: request.requestId,
      kind,
      because: 'done',
    });
}
