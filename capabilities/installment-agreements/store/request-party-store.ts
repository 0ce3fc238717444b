import { sql } from 'kysely';
import type { Instant } from '#kernel/calendar/day.ts';
import type { Lens, Tx } from '#platform/db/lens.ts';
import type { RecordKind } from '#platform/record/record-kind.ts';
import { applyRequestParty, type RequestParty } from '../process/request-party-record.ts';
import type { RequestPartyState } from '../process/request-party.ts';

export const requestPartyKind: RecordKind<RequestParty> = {
  capability: 'installment-agreements',
  kind: 'request-party',
  idOf: (party) => party.requestPartyId,
  apply: applyRequestParty,
  put: (tx, after) => insertParty(tx, after),
  deadlines: {},
};

async function insertParty(tx: Tx, party: RequestParty): Promise<number> {
  const { taxpayerId, requestPartyId, compartment, state, version, requestId, askedById, receivedAt } = party;
  const rows = await tx.run(sql`
    insert into installment_agreements.request_party (taxpayer_id, request_party_id, compartment, state,
      version, request_id, asked_by_id, received_at)
    values (${taxpayerId}, ${requestPartyId}, ${compartment}, ${state}, ${version},
      ${requestId}, ${askedById}, ${receivedAt}) returning request_party_id`);
  return rows.length;
}

type PartyRow = {
  taxpayer_id: string;
  request_party_id: string;
  compartment: string;
  state: RequestPartyState;
  version: number;
  request_id: string;
  asked_by_id: string;
  received_at: Instant;
};

/** The requests of others that may cover modules of this taxpayer, the latest first. */
export async function listRequestParties(lens: Lens, taxpayerId: string): Promise<readonly RequestParty[]> {
  const rows = await lens.run(sql<PartyRow>`
    select taxpayer_id, request_party_id, compartment, state, version, request_id, asked_by_id, received_at
    from installment_agreements.request_party where taxpayer_id = ${taxpayerId}
    order by received_at desc, request_party_id`);
  return rows.map((row) => ({
    taxpayerId: row.taxpayer_id,
    requestPartyId: row.request_party_id,
    compartment: row.compartment,
    state: row.state,
    version: row.version,
    requestId: row.request_id,
    askedById: row.asked_by_id,
    receivedAt: row.received_at,
  }));
}
