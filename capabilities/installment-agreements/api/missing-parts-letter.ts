import type { MissingPartsRequest } from '#capabilities/correspondence/index.ts';
import { findLetterHead, type LetterToRedraft } from '#capabilities/correspondence/records.ts';
import type { Day } from '#kernel/calendar/day.ts';
import type { Tx } from '#platform/db/lens.ts';
import type { Tools } from '#platform/http/runtime.ts';
import { listDeadlines } from '#platform/record/deadlines.ts';
import { listHistory } from '#platform/record/history.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';
import { decidesPending, waitsForParts } from '../process/agreement-request.ts';
import { letterConcernsOf } from '../rules/letter-concerns.ts';
import { missingPartsOf } from '../rules/missing-parts-of.ts';
import { loadCase } from '../store/load-case.ts';
import { workerOf } from './perform-work-of-request.ts';
import { receivedBy } from './received-by.ts';

/**
 * The letter that asks for exactly what a request lacks (IRM 5.14.1.3(8)); undefined where it lacks nothing
 * that the taxpayer alone could give.
 */
export async function missingPartsToDraft(
  tx: Tx,
  { agency }: Tools,
  request: AgreementRequest,
  letterId: string,
): Promise<LetterToRedraft | undefined> {
  const { taxpayerId, requestId } = request;
  const answerByDay = await answerByDayOf(tx, request);
  const { missing, wholeWithThese } = missingPartsOf(await pendingFindingsOf(tx, request));
  if (!waitsForParts(request.state) || answerByDay === undefined || missing.length === 0) return undefined;
  const { taxpayer, head } = await findLetterHead(tx, agency, taxpayerId, await workerOf(tx, request));
  const { modules } = await loadCase(tx, request);
  const contract: MissingPartsRequest = {
    ...head,
    kind: 'missing-parts',
    requestReceivedDay: tx.dayOf(request.receivedAt),
    requestChannel: receivedBy(request.channel),
    missing,
    wholeWithThese,
    answerByDay,
    answerFax: agency.fax,
    answerTo: head.sender,
  };
  return {
    taxpayerId,
    letterId,
    subjectKind: 'agreement-request',
    subjectId: requestId,
    contract,
    concerns: letterConcernsOf(taxpayer.kind, modules),
    conveyance: 'incomplete',
    receivedBy: receivedBy(request.channel),
    decisions: [],
  };
}

/** The day by which the parts are asked for: that of the open deadline, and no other. */
async function answerByDayOf(tx: Tx, { taxpayerId, requestId }: AgreementRequest): Promise<Day | undefined> {
  const deadlines = await listDeadlines(tx, taxpayerId, [requestId]);
  return deadlines.find(
    ({ kind, closedBecause }) => kind === 'supply-missing-parts' && closedBecause === undefined,
  )?.dueDay;
}

/** The findings of the last decision on whether the request is pending, as they were stored. */
async function pendingFindingsOf(tx: Tx, { taxpayerId, requestId }: AgreementRequest) {
  const history = await listHistory(tx, taxpayerId, [requestId]);
  const decisions = history.filter(({ event }) => decidesPending(event)).flatMap((entry) => entry.decisions);
  return decisions.findLast(({ rule }) => rule === 'pending')?.findings ?? [];
}
