import { sql } from 'kysely';
import type { Day } from '#kernel/calendar/day.ts';
import type { Lens, Tx } from '#platform/db/lens.ts';
import type { RecordKind } from '#platform/record/record-kind.ts';
import type { MediatedWork } from '../parameters/works.ts';
import { applySupportRequest } from '../process/apply-support-request.ts';
import {
  type Joint,
  type Review,
  reviewCompartment,
  type SupportRequest,
} from '../process/support-request-record.ts';
import { isOfAppealsAlone } from '../process/steps-of-appeals.ts';
import type { SupportRequestState } from '../process/support-request-states.ts';
import { supportRequestDeadlines } from './mediation-deadlines.ts';
import { putStanding } from './standing-store.ts';

export const supportRequestKind: RecordKind<SupportRequest> = {
  capability: 'mediation',
  kind: 'support-request',
  idOf: (supportRequest) => supportRequest.supportRequestId,
  apply: applySupportRequest,
  historyIn: ({ compartment, supportRequestId }, event) =>
    isOfAppealsAlone(event) ? reviewCompartment(supportRequestId) : compartment,
  put: async (tx, after, beforeVersion) => {
    const written =
      beforeVersion === 0 ? await insertRow(tx, after) : await updateRow(tx, after, beforeVersion);
    // Whoever may not see the review changes nothing of it.
    if (after.review !== undefined) await putReview(tx, after, after.review);
    await putStanding(tx, after);
    return written;
  },
  deadlines: supportRequestDeadlines,
  effectsOfDeadlines: { 'ask-to-follow-up': { deadline: 'taxpayer-summary', daysAfter: 1 } },
};

async function insertRow(tx: Tx, one: SupportRequest): Promise<number> {
  const rows = await tx.run(sql`
    insert into mediation.support_request (taxpayer_id, support_request_id, compartment, state, version,
      appeal_id, request_id, work, entered, received_day, entered_day, joint)
    values (${one.taxpayerId}, ${one.supportRequestId}, ${one.compartment}, ${one.state}, ${one.version},
      ${one.appealId}, ${one.requestId}, ${one.work}, ${one.entered}, ${one.receivedDay}, ${one.enteredDay},
      ${JSON.stringify(one.joint)}::jsonb)
    returning support_request_id`);
  return rows.length;
}

async function updateRow(tx: Tx, one: SupportRequest, beforeVersion: number): Promise<number> {
  const { mediator, closedDay, closing } = one.joint;
  const rows = await tx.run(sql`
    update mediation.support_request set state = ${one.state}, version = ${one.version},
      compartment = ${one.compartment}, mediator_id = ${mediator?.personId ?? null},
      mediator_manager_id = ${mediator?.managerId ?? null}, closed_day = ${closedDay ?? null},
      closing_reason = ${closing?.reason ?? null}, joint = ${JSON.stringify(one.joint)}::jsonb
    where taxpayer_id = ${one.taxpayerId} and support_request_id = ${one.supportRequestId}
      and version = ${beforeVersion}
    returning support_request_id`);
  return rows.length;
}

async function putReview(tx: Tx, one: SupportRequest, review: Review): Promise<void> {
  await tx.run(sql`
    insert into mediation.support_request_review (taxpayer_id, support_request_id, compartment, review)
    values (${one.taxpayerId}, ${one.supportRequestId}, ${reviewCompartment(one.supportRequestId)},
      ${JSON.stringify(review)}::jsonb)
    on conflict (taxpayer_id, support_request_id) do update set review = excluded.review`);
}

type Row = {
  taxpayer_id: string;
  support_request_id: string;
  compartment: string;
  state: SupportRequestState;
  version: number;
  appeal_id: string;
  request_id: string;
  work: MediatedWork;
  entered: SupportRequest['entered'];
  received_day: Day;
  entered_day: Day;
  joint: Joint;
  review: Review | null;
};

const columns = sql`
  s.taxpayer_id, s.support_request_id, s.compartment, s.state, s.version, s.appeal_id, s.request_id, s.work,
  s.entered, s.received_day, s.entered_day, s.joint, r.review
  from mediation.support_request s left join mediation.support_request_review r
    on r.taxpayer_id = s.taxpayer_id and r.support_request_id = s.support_request_id`;

/** A support request that the lens sees; with what Appeals keeps to itself where the lens sees that too. */
export async function findSupportRequest(
  lens: Lens,
  supportRequestId: string,
): Promise<SupportRequest | undefined> {
  const [row] = await lens.run(sql<Row>`select ${columns} where s.support_request_id = ${supportRequestId}`);
  return row && supportRequestOf(row);
}

/** The support requests of one written request, in the order of their entry. */
export async function listLinked(
  lens: Lens,
  { taxpayerId, requestId }: Pick<SupportRequest, 'taxpayerId' | 'requestId'>,
): Promise<readonly SupportRequest[]> {
  const rows = await lens.run(sql<Row>`
    select ${columns} where s.taxpayer_id = ${taxpayerId} and s.request_id = ${requestId}
    order by s.entered_day, s.support_request_id`);
  return rows.map(supportRequestOf);
}

/** The support requests of an appeal, in the order of their entry. */
export async function listOfAppeal(
  lens: Lens,
  { taxpayerId, appealId }: Pick<SupportRequest, 'taxpayerId' | 'appealId'>,
): Promise<readonly SupportRequest[]> {
  const rows = await lens.run(sql<Row>`
    select ${columns} where s.taxpayer_id = ${taxpayerId} and s.appeal_id = ${appealId}
    order by s.entered_day, s.support_request_id`);
  return rows.map(supportRequestOf);
}

/** Every support request that the lens sees: those that are open, or all of them. */
export async function listSupportRequests(
  lens: Lens,
  which: 'open' | 'all',
): Promise<readonly SupportRequest[]> {
  const openOnly = which === 'open' ? sql`s.closed_day is null` : sql`true`;
  const rows = await lens.run(sql<Row>`
    select ${columns} where ${openOnly} order by s.received_day, s.support_request_id`);
  return rows.map(supportRequestOf);
}

function supportRequestOf(row: Row): SupportRequest {
  return {
    taxpayerId: row.taxpayer_id,
    supportRequestId: row.support_request_id,
    compartment: row.compartment,
    state: row.state,
    version: row.version,
    appealId: row.appeal_id,
    requestId: row.request_id,
    work: row.work,
    entered: row.entered,
    receivedDay: row.received_day,
    enteredDay: row.entered_day,
    joint: row.joint,
    ...(row.review !== null && { review: row.review }),
  };
}
