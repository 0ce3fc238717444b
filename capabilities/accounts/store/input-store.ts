import { sql } from 'kysely';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import { arrayText, type Lens, type Tx } from '#platform/db/lens.ts';
import type { RecordKind } from '#platform/record/record-kind.ts';
import { applyInput, type MasterFileInput } from '../process/input-record.ts';
import type { InputState } from '../process/input.ts';

export const inputKind: RecordKind<MasterFileInput> = {
  capability: 'accounts',
  kind: 'input',
  idOf: (input) => input.inputId,
  apply: applyInput,
  put: (tx, after, beforeVersion) =>
    beforeVersion === 0 ? insertInput(tx, after) : updateInput(tx, after, beforeVersion),
  deadlines: {},
};

async function insertInput(tx: Tx, input: MasterFileInput): Promise<number> {
  const rows = await tx.run(sql`
    insert into accounts.input (taxpayer_id, input_id, compartment, state, version, module_id, code,
      action_code, transaction_day, requested_at)
    values (${input.taxpayerId}, ${input.inputId}, ${input.compartment}, ${input.state}, ${input.version},
      ${input.moduleId}, ${input.code},
      ${input.actionCode}, ${input.transactionDay}, ${input.requestedAt}) returning input_id`);
  return rows.length;
}

async function updateInput(tx: Tx, input: MasterFileInput, beforeVersion: number): Promise<number> {
  const rows = await tx.run(sql`
    update accounts.input set state = ${input.state}, version = ${input.version}, posted_at =
      ${input.postedAt ?? null},
      cycle = ${input.cycle ?? null}, rejected_because = ${input.rejectedBecause ?? null}
    where taxpayer_id = ${input.taxpayerId} and input_id = ${input.inputId} and version = ${beforeVersion}
      returning input_id`);
  return rows.length;
}

type InputRow = {
  taxpayer_id: string;
  input_id: string;
  compartment: string;
  state: InputState;
  version: number;
  module_id: string;
  code: string;
  action_code: string;
  transaction_day: Day;
  requested_at: Instant;
  posted_at: Instant | null;
  cycle: string | null;
  rejected_because: string | null;
};

const inputColumns = sql`
  taxpayer_id, input_id, compartment, state, version, module_id, code, action_code, transaction_day,
    requested_at, posted_at, cycle, rejected_because
  from accounts.input`;

/** The inputs of a taxpayer that the lens sees, oldest first. */
export async function listInputs(lens: Lens, taxpayerId: string): Promise<readonly MasterFileInput[]> {
  return await listInputsOf(lens, [taxpayerId]);
}

/** The inputs of several taxpayers that the lens sees, oldest first. */
export async function listInputsOf(
  lens: Lens,
  taxpayerIds: readonly string[],
): Promise<readonly MasterFileInput[]> {
  const rows = await lens.run(sql<InputRow>`
    select ${inputColumns} where taxpayer_id = any (${arrayText(taxpayerIds)}::uuid[])
    order by requested_at, input_id`);
  return rows.map(inputOf);
}

/** The inputs of anybody that the lens sees and that have neither posted nor been rejected, oldest first. */
export async function listUnansweredInputs(lens: Lens, limit: number): Promise<readonly MasterFileInput[]> {
  const rows = await lens.run(sql<InputRow>`
    select ${inputColumns} where posted_at is null and rejected_because is null
    order by requested_at, input_id limit ${limit}`);
  return rows.map(inputOf);
}

function inputOf(row: InputRow): MasterFileInput {
  return {
    taxpayerId: row.taxpayer_id,
    inputId: row.input_id,
    compartment: row.compartment,
    state: row.state,
    version: row.version,
    moduleId: row.module_id,
    code: row.code,
    actionCode: row.action_code,
    transactionDay: row.transaction_day,
    requestedAt: row.requested_at,
    ...(row.posted_at !== null && { postedAt: row.posted_at }),
    ...(row.cycle !== null && { cycle: row.cycle }),
    ...(row.rejected_because !== null && { rejectedBecause: row.rejected_because }),
  };
}
