import {
  closeTasksOf,
  findOpenAssignment,
  findPerson,
  listOpenTasks,
  officeRoleSubject,
  openTask,
  type TaskToOpen,
} from '#capabilities/casework/records.ts';
import type { Lens, Tx } from '#platform/db/lens.ts';
import type { Effect, Performer } from '#platform/jobs/effect-worker.ts';
import { listDeadlines } from '#platform/record/deadlines.ts';
import { listHistory } from '#platform/record/history.ts';
import { invariant } from '#platform/record/invariant.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';
import {
  barsLevy,
  hasAgreement,
  waitsForApproval,
  waitsForDecision,
  waitsForFacts,
} from '../process/agreement-request.ts';
import { findRequest } from '../store/agreement-request-store.ts';

const askingKinds = ['learn-missing-facts', 'ask-for-missing-parts'] as const;
const everyKind = [
  'input-pending-code',
  'decide-request',
  'approve-agreement',
  'tell-of-delay',
  ...askingKinds,
] as const;

/**
 * A person asks for the code, not the program; so the officer gets a task, due when the 24 hours are over.
 */
export const askOfficerForPendingCode: Performer = async ({ tx, effect }) => {
  const request = await requestOf(tx, effect);
  if (request.codeFor.length === 0 || request.codeAsked || !barsLevy(request.state)) return;
  await openWork(tx, request, 'input-pending-code', await workerOf(tx, request), 'identify-pending');
};

/**
 * Each asks only for what the request still waits for: it may have moved on before the effect is carried out.
 */
export const askOfficerToDecide: Performer = async ({ tx, effect }) => {
  const request = await requestOf(tx, effect);
  if (!waitsForDecision(request.state)) return;
  await closeWork(tx, request, [...askingKinds, 'approve-agreement']);
  await openWork(tx, request, 'decide-request', await workerOf(tx, request));
};

export const askOfficerForFacts: Performer = async ({ tx, effect }) => {
  const request = await requestOf(tx, effect);
  if (!waitsForFacts(request.state)) return;
  await closeWork(tx, request, askingKinds);
  await openWork(tx, request, 'learn-missing-facts', await workerOf(tx, request));
};

/** The work goes to whoever manages the officer's office, as one subject. */
export const askManagerToApprove: Performer = async ({ tx, effect }) => {
  const request = await requestOf(tx, effect);
  if (!waitsForApproval(request.state)) return;
  await closeWork(tx, request, ['decide-request']);
  await openWork(tx, request, 'approve-agreement', await managerOf(tx, request), 'approve-agreement');
};

/** The manager has not decided by the day of the deadline: the taxpayer is told (IRM 5.14.1.4.4(10)). */
export const askOfficerToTellOfDelay: Performer = async ({ tx, effect }) => {
  const request = await requestOf(tx, effect);
  if (!waitsForApproval(request.state)) return;
  const history = await listHistory(tx, request.taxpayerId, [request.requestId]);
  const sent = history.findLast(({ event }) => event === effect.body.event);
  if (sent?.seq !== effect.body.seq) return;
  await openWork(tx, request, 'tell-of-delay', await workerOf(tx, request));
};

export const noteDelayTold: Performer = async ({ tx, effect }) => {
  await closeWork(tx, await requestOf(tx, effect), ['tell-of-delay']);
};

export const notePendingCodeAsked: Performer = async ({ tx, effect }) => {
  await closeWork(tx, await requestOf(tx, effect), ['input-pending-code']);
};

/** What an agreement answers is done; what nobody needs any more falls away. */
export const closeWorkOfRequest: Performer = async ({ tx, effect }) => {
  const request = await requestOf(tx, effect);
  if (hasAgreement(request.state)) await closeWork(tx, request, ['decide-request', 'approve-agreement']);
  await closeWork(tx, request, everyKind, 'void');
};

/** Who works the request: whoever holds the case, or, while nobody does, the officer who took the request. */
export async function workerOf(
  lens: Lens,
  { taxpayerId, officerId }: Pick<AgreementRequest, 'taxpayerId' | 'officerId'>,
): Promise<string> {
  const assignment = await findOpenAssignment(lens, taxpayerId);
  return assignment?.personId ?? officerId;
}

/** The subject that stands for the manager of whoever works the request. */
export async function managerOf(
  tx: Tx,
  request: Pick<AgreementRequest, 'taxpayerId' | 'officerId'>,
): Promise<string> {
  const workerId = await workerOf(tx, request);
  const worker = await findPerson(tx, workerId);
  invariant(worker?.officeId, `the officer ${workerId} belongs to no office`);
  return officeRoleSubject(worker.officeId, 'group-manager');
}

/** What was asked for has come; what is still missing is asked for anew. */
export async function closeAskingWork(tx: Tx, request: AgreementRequest): Promise<void> {
  await closeWork(tx, request, askingKinds);
}

export async function requestOf(tx: Tx, effect: Effect): Promise<AgreementRequest> {
  const request = await findRequest(tx, effect.body.recordId);
  invariant(request, `the request ${effect.body.recordId} is gone`);
  return request;
}

/** Opens work that is not open yet; work that lies with somebody else falls away there. */
export async function openWork(
  tx: Tx,
  request: AgreementRequest,
  kind: TaskToOpen['kind'],
  ownerId: string,
  deadline?: string,
): Promise<void> {
  const { taxpayerId, requestId } = request;
  const open = await listOpenTasks(tx, taxpayerId);
  const same = open.filter((task) => task.subjectId === requestId && task.kind === kind);
  if (same.some((task) => task.ownerId === ownerId)) return;
  if (same.length > 0) await closeWork(tx, request, [kind], 'void');
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
  { taxpayerId, requestId }: AgreementRequest,
  kinds: readonly TaskToOpen['kind'][],
  because: 'done' | 'void' = 'done',
): Promise<void> {
  for (const kind of kinds) await closeTasksOf(tx, { taxpayerId, subjectId: requestId, kind, because });
}
