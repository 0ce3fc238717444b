import { sql } from 'kysely';
import type { Day } from '#kernel/calendar/day.ts';
import type { Lens, Tx } from '#platform/db/lens.ts';
import type { RecordKind } from '#platform/record/record-kind.ts';
import { applyCoMediation, type CoMediation } from '../process/co-mediation-record.ts';
import type { CoMediationState } from '../process/co-mediation.ts';
import { notesCompartment } from '../process/support-request-record.ts';

export const coMediationKind: RecordKind<CoMediation> = {
  capability: 'mediation',
  kind: 'co-mediation',
  idOf: ({ coMediationId }) => coMediationId,
  apply: applyCoMediation,
  put: async (tx, after, beforeVersion) => {
    const written =
      beforeVersion === 0 ? await insertRow(tx, after) : await updateRow(tx, after, beforeVersion);
    await putStanding(tx, after);
    return written;
  },
  deadlines: {},
};

type Keys =
  | 'taxpayerId'
  | 'coMediationId'
  | 'compartment'
  | 'state'
  | 'version'
  | 'supportRequestId'
  | 'personId'
  | 'invitedDay';

function factsOf(one: CoMediation): string {
  const { taxpayerId: _t, coMediationId: _c, compartment: _m, state: _s, version: _v, ...rest } = one;
  const { supportRequestId: _r, personId: _p, invitedDay: _d, ...facts } = rest;
  return JSON.stringify(facts);
}

async function insertRow(tx: Tx, one: CoMediation): Promise<number> {
  const rows = await tx.run(sql`
    insert into mediation.co_mediation (taxpayer_id, co_mediation_id, compartment, state, version,
      support_request_id, person_id, invited_day, facts)
    values (${one.taxpayerId}, ${one.coMediationId}, ${one.compartment}, ${one.state}, ${one.version},
      ${one.supportRequestId}, ${one.personId}, ${one.invitedDay}, ${factsOf(one)}::jsonb)
    returning co_mediation_id`);
  return rows.length;
}

async function updateRow(tx: Tx, one: CoMediation, beforeVersion: number): Promise<number> {
  const rows = await tx.run(sql`
    update mediation.co_mediation set state = ${one.state}, version = ${one.version},
      facts = ${factsOf(one)}::jsonb
    where taxpayer_id = ${one.taxpayerId} and co_mediation_id = ${one.coMediationId}
      and version = ${beforeVersion}
    returning co_mediation_id`);
  return rows.length;
}

/** What the co-mediator alone sees of it before being let in: it follows from the record. */
async function putStanding(tx: Tx, one: CoMediation): Promise<void> {
  const compartment = notesCompartment(one.supportRequestId, one.personId);
  await tx.run(sql`
    insert into mediation.co_mediation_standing (taxpayer_id, co_mediation_id, compartment, state, version,
      support_request_id, person_id, invited_day, facts)
    values (${one.taxpayerId}, ${one.coMediationId}, ${compartment}, ${one.state}, ${one.version},
      ${one.supportRequestId}, ${one.personId}, ${one.invitedDay}, ${factsOf(one)}::jsonb)
    on conflict (taxpayer_id, co_mediation_id) do update set state = excluded.state,
      version = excluded.version, facts = excluded.facts`);
}

type Row = {
  taxpayer_id: string;
  co_mediation_id: string;
  compartment: string;
  state: CoMediationState;
  version: number;
  support_request_id: string;
  person_id: string;
  invited_day: Day;
  facts: Omit<CoMediation, Keys>;
};

const columns = sql`
  taxpayer_id, co_mediation_id, compartment, state, version, support_request_id, person_id, invited_day,
  facts`;

/** A co-mediation that the lens sees. */
export async function findCoMediation(lens: Lens, coMediationId: string): Promise<CoMediation | undefined> {
  const [row] = await lens.run(sql<Row>`
    select ${columns} from mediation.co_mediation where co_mediation_id = ${coMediationId}`);
  return row && coMediationOf(row);
}

/** The latest co-mediation of a support request that the lens sees. */
export async function findCoMediationOf(
  lens: Lens,
  supportRequestId: string,
): Promise<CoMediation | undefined> {
  const [row] = await lens.run(sql<Row>`
    select ${columns} from mediation.co_mediation where support_request_id = ${supportRequestId}
    order by (state = 'ended'), invited_day desc, co_mediation_id limit 1`);
  return row && coMediationOf(row);
}

/** The co-mediations of a taxpayer, whoever they are of. */
export async function listCoMediations(lens: Lens, taxpayerId: string): Promise<readonly CoMediation[]> {
  const rows = await lens.run(sql<Row>`
    select ${columns} from mediation.co_mediation where taxpayer_id = ${taxpayerId}
    order by invited_day, co_mediation_id`);
  return rows.map(coMediationOf);
}

/** The co-mediations of the one who looks, latest first, as they stand for that person alone. */
export async function listOwnCoMediations(lens: Lens, personId: string): Promise<readonly CoMediation[]> {
  const rows = await lens.run(sql<Row>`
    select ${columns} from mediation.co_mediation_standing where person_id = ${personId}
    order by invited_day desc, co_mediation_id`);
  return rows.map(coMediationOf);
}

/** Own columns are those of the record; its compartment is that of the record as well. */
function coMediationOf(row: Row): CoMediation {
  return {
    taxpayerId: row.taxpayer_id,
    coMediationId: row.co_mediation_id,
    compartment: row.compartment,
    state: row.state,
    version: row.version,
    supportRequestId: row.support_request_id,
    personId: row.person_id,
    invitedDay: row.invited_day,
    ...row.facts,
  };
}
