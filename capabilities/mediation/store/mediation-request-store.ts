import { sql } from 'kysely';
import type { Day } from '#kernel/calendar/day.ts';
import { arrayText, type Lens, type Tx } from '#platform/db/lens.ts';
import type { RecordKind } from '#platform/record/record-kind.ts';
import { applyMediationRequest, type MediationRequest } from '../process/mediation-request-record.ts';
import { type MediationRequestState, mediationRequestTable } from '../process/mediation-request.ts';
import { mediationRequestDeadlines } from './mediation-deadlines.ts';

export const mediationRequestKind: RecordKind<MediationRequest> = {
  capability: 'mediation',
  kind: 'mediation-request',
  idOf: (request) => request.requestId,
  apply: applyMediationRequest,
  put: (tx, after, beforeVersion) =>
    beforeVersion === 0 ? insertRequest(tx, after) : updateRequest(tx, after, beforeVersion),
  deadlines: mediationRequestDeadlines,
};

/** What has no column of its own. */
function factsOf(request: MediationRequest): string {
  const { appealIds, channel, told, inWriting, documentId, consultation, mailedBy, followsId } = request;
  const { denialCopyMailedDay, conferences, noticedDay } = request;
  const facts = { appealIds, channel, told, inWriting, documentId, consultation, mailedBy };
  return JSON.stringify({ ...facts, denialCopyMailedDay, conferences, noticedDay, followsId });
}

async function insertRequest(tx: Tx, request: MediationRequest): Promise<number> {
  const rows = await tx.run(sql`
    insert into mediation.mediation_request (taxpayer_id, request_id, compartment, state, version, initiator,
      received_day, logged_day, mailed_day, facts)
    values (${request.taxpayerId}, ${request.requestId}, ${request.compartment}, ${request.state},
      ${request.version}, ${request.initiator}, ${request.receivedDay}, ${request.loggedDay},
      ${request.mailedDay ?? null}, ${factsOf(request)}::jsonb)
    returning request_id`);
  return rows.length;
}

async function updateRequest(tx: Tx, request: MediationRequest, beforeVersion: number): Promise<number> {
  const rows = await tx.run(sql`
    update mediation.mediation_request set state = ${request.state}, version = ${request.version},
      received_day = ${request.receivedDay}, mailed_day = ${request.mailedDay ?? null},
      facts = ${factsOf(request)}::jsonb
    where taxpayer_id = ${request.taxpayerId} and request_id = ${request.requestId}
      and version = ${beforeVersion}
    returning request_id`);
  return rows.length;
}

type RequestFacts = Omit<
  MediationRequest,
  | 'taxpayerId'
  | 'requestId'
  | 'compartment'
  | 'state'
  | 'version'
  | 'initiator'
  | 'receivedDay'
  | 'loggedDay'
  | 'mailedDay'
>;

type RequestRow = {
  taxpayer_id: string;
  request_id: string;
  compartment: string;
  state: MediationRequestState;
  version: number;
  initiator: 'taxpayer' | 'appeals';
  received_day: Day;
  logged_day: Day;
  mailed_day: Day | null;
  facts: RequestFacts;
};

const requestColumns = sql`
  taxpayer_id, request_id, compartment, state, version, initiator, received_day, logged_day, mailed_day, facts
  from mediation.mediation_request`;

/** A written request that the lens sees. */
export async function findMediationRequest(
  lens: Lens,
  requestId: string,
): Promise<MediationRequest | undefined> {
  const [row] = await lens.run(sql<RequestRow>`select ${requestColumns} where request_id = ${requestId}`);
  return row && requestOf(row);
}

/** The written requests of a taxpayer that the lens sees, the latest first. */
export async function listMediationRequests(
  lens: Lens,
  taxpayerId: string,
): Promise<readonly MediationRequest[]> {
  const rows = await lens.run(sql<RequestRow>`
    select ${requestColumns} where taxpayer_id = ${taxpayerId} order by received_day desc, request_id`);
  return rows.map(requestOf);
}

/** The written requests that the lens sees and that are not over, in the order of their receipt. */
export async function listOpenRequests(lens: Lens): Promise<readonly MediationRequest[]> {
  const rows = await lens.run(sql<RequestRow>`
    select ${requestColumns} where state <> all (${[...mediationRequestTable.final]})
    order by received_day, request_id`);
  return rows.map(requestOf);
}

/** Written requests by their ids, as far as the lens sees. */
export async function listRequestsOf(
  lens: Lens,
  requestIds: readonly string[],
): Promise<readonly MediationRequest[]> {
  const rows = await lens.run(sql<RequestRow>`
    select ${requestColumns} where request_id = any (${arrayText(requestIds)}::uuid[])`);
  return rows.map(requestOf);
}

function requestOf(row: RequestRow): MediationRequest {
  return {
    taxpayerId: row.taxpayer_id,
    requestId: row.request_id,
    compartment: row.compartment,
    state: row.state,
    version: row.version,
    initiator: row.initiator,
    receivedDay: row.received_day,
    loggedDay: row.logged_day,
    ...(row.mailed_day !== null && { mailedDay: row.mailed_day }),
    ...row.facts,
  };
}
