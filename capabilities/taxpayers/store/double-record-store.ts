import { sql } from 'kysely';
import { arrayText, type Lens, type Tx } from '#platform/db/lens.ts';
import type { RecordKind } from '#platform/record/record-kind.ts';
import { applyDoubleRecord, type DoublePart, type DoubleRecord } from '../process/double-record-record.ts';
import { type DoubleState, isStandingDouble } from '../process/double-record.ts';

export const doubleRecordKind: RecordKind<DoubleRecord> = {
  capability: 'taxpayers',
  kind: 'double-record',
  idOf: (one) => one.doubleRecordId,
  apply: applyDoubleRecord,
  put: (tx, after, beforeVersion) =>
    beforeVersion === 0 ? insertDoubleRecord(tx, after) : updateDoubleRecord(tx, after, beforeVersion),
  deadlines: {},
};

async function insertDoubleRecord(tx: Tx, one: DoubleRecord): Promise<number> {
  const { taxpayerId, doubleRecordId, compartment, state, version, part, otherId, because, officerId } = one;
  const rows = await tx.run(sql`
    insert into taxpayers.double_record (taxpayer_id, double_record_id, compartment, state, version, part,
      other_id, because, officer_id)
    values (${taxpayerId}, ${doubleRecordId}, ${compartment}, ${state}, ${version}, ${part}, ${otherId},
      ${because}, ${officerId}) returning double_record_id`);
  return rows.length;
}

async function updateDoubleRecord(tx: Tx, one: DoubleRecord, beforeVersion: number): Promise<number> {
  const rows = await tx.run(sql`
    update taxpayers.double_record set state = ${one.state}, version = ${one.version},
      ended_because = ${one.endedBecause ?? null}
    where taxpayer_id = ${one.taxpayerId} and double_record_id = ${one.doubleRecordId}
      and version = ${beforeVersion} returning double_record_id`);
  return rows.length;
}

type DoubleRow = {
  taxpayer_id: string;
  double_record_id: string;
  compartment: string;
  state: DoubleState;
  version: number;
  part: DoublePart;
  other_id: string;
  because: string;
  officer_id: string;
  ended_because: string | null;
};

/** What is or was said of these taxpayers being on record twice, as the lens sees it; in order of id. */
export async function listDoubleRecords(
  lens: Lens,
  taxpayerIds: readonly string[],
): Promise<readonly DoubleRecord[]> {
  const rows = await lens.run(sql<DoubleRow>`
    select taxpayer_id, double_record_id, compartment, state, version, part, other_id, because, officer_id,
      ended_because
    from taxpayers.double_record where taxpayer_id = any (${arrayText(taxpayerIds)}::uuid[])
    order by double_record_id`);
  return rows.map(doubleRecordOf);
}

/** Which of these records are doubles by a decision that stands. */
export async function listStandingDoubles(
  lens: Lens,
  taxpayerIds: readonly string[],
): Promise<readonly DoubleRecord[]> {
  if (taxpayerIds.length === 0) return [];
  const records = await listDoubleRecords(lens, taxpayerIds);
  return records.filter(({ part, state }) => part === 'double' && isStandingDouble(state));
}

function doubleRecordOf(row: DoubleRow): DoubleRecord {
  return {
    taxpayerId: row.taxpayer_id,
    doubleRecordId: row.double_record_id,
    compartment: row.compartment,
    state: row.state,
    version: row.version,
    part: row.part,
    otherId: row.other_id,
    because: row.because,
    officerId: row.officer_id,
    ...(row.ended_because !== null && { endedBecause: row.ended_because }),
  };
}
