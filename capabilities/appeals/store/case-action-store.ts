import { sql } from 'kysely';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import { canonicalJson } from '#kernel/decision/canonical.ts';
import { arrayText, type Lens, type Tx } from '#platform/db/lens.ts';
import { derivedId } from '#platform/ids.ts';
import type { CaseActionCode } from '../parameters/case-action-codes.ts';

/** One row of the case action record. */
export type CaseAction = {
  readonly taxpayerId: string;
  readonly actionId: string;
  readonly appealId: string;
  readonly code: CaseActionCode;
  /** The day on which it counts, which is not always the day on which it was entered. */
  readonly onDay: Day;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly personId: string;
  readonly personRole: string;
  /** Time spent on it. */
  readonly minutes?: number;
  readonly told?: string;
  readonly documentIds: readonly string[];
  /** What it is about: the support request of an `MI` or `MO`, a letter, a conference. */
  readonly subjectKind?: string;
  readonly subjectId?: string;
  /** How the mediation ended that an `MO` closes. */
  readonly result?: string;
  /** The row that this one corrects. Both stand. */
  readonly correctsId?: string;
  /** Brought over from the old system. */
  readonly imported: boolean;
};

export type CaseActionToInsert = Pick<CaseAction, 'taxpayerId' | 'appealId' | 'code' | 'onDay'> &
  Partial<
    Pick<
      CaseAction,
      'minutes' | 'told' | 'documentIds' | 'subjectKind' | 'subjectId' | 'correctsId' | 'imported' | 'result'
    >
  > & { readonly occurredAt?: Instant };

/** The compartment in which the work on an appeal lies. A mediator never holds a grant of it. */
export function appealCompartment(appealId: string): string {
  return `appeal/${appealId}`;
}

/** Adds a row, by whoever acts. The same command adds the same row once. */
export async function insertCaseAction(tx: Tx, toInsert: CaseActionToInsert): Promise<CaseAction> {
  const { occurredAt = tx.now, documentIds = [], imported = false, ...rest } = toInsert;
  const action: CaseAction = {
    ...rest,
    actionId: derivedId(tx.commandId, 'case-action', canonicalJson(toInsert)),
    occurredAt,
    documentIds,
    imported,
    recordedAt: tx.now,
    personId: tx.actor.personId,
    personRole: tx.actor.role,
  };
  await tx.run(sql`
    insert into appeals.case_action (taxpayer_id, action_id, compartment, appeal_id, code, on_day,
      occurred_at, recorded_at, person_id, person_role, minutes, told, document_ids, subject_kind,
      subject_id, corrects_id, imported, result)
    values (${action.taxpayerId}, ${action.actionId}, ${appealCompartment(action.appealId)},
      ${action.appealId}, ${action.code}, ${action.onDay}, ${action.occurredAt}, ${action.recordedAt},
      ${action.personId}, ${action.personRole}, ${action.minutes ?? null}, ${action.told ?? null},
      ${arrayText(action.documentIds)}::uuid[], ${action.subjectKind ?? null}, ${action.subjectId ?? null},
      ${action.correctsId ?? null}, ${action.imported}, ${action.result ?? null})
    on conflict (taxpayer_id, action_id) do nothing`);
  return action;
}

type CaseActionRow = {
  taxpayer_id: string;
  action_id: string;
  appeal_id: string;
  code: CaseActionCode;
  on_day: Day;
  occurred_at: Instant;
  recorded_at: Instant;
  person_id: string;
  person_role: string;
  minutes: number | null;
  told: string | null;
  document_ids: string[];
  subject_kind: string | null;
  subject_id: string | null;
  corrects_id: string | null;
  imported: boolean;
  result: string | null;
};

const caseActionColumns = sql`
  taxpayer_id, action_id, appeal_id, code, on_day, occurred_at, recorded_at, person_id, person_role,
  minutes, told, document_ids, subject_kind, subject_id, corrects_id, imported, result
  from appeals.case_action`;

/** The case action record of an appeal that the lens sees, oldest first. */
export async function listCaseActions(
  lens: Lens,
  { taxpayerId, appealId }: Pick<CaseAction, 'taxpayerId' | 'appealId'>,
): Promise<readonly CaseAction[]> {
  const rows = await lens.run(sql<CaseActionRow>`
    select ${caseActionColumns} where taxpayer_id = ${taxpayerId} and appeal_id = ${appealId}
    order by on_day, recorded_at, action_id`);
  return rows.map(caseActionOf);
}

function caseActionOf(row: CaseActionRow): CaseAction {
  return {
    taxpayerId: row.taxpayer_id,
    actionId: row.action_id,
    appealId: row.appeal_id,
    code: row.code,
    onDay: row.on_day,
    occurredAt: row.occurred_at,
    recordedAt: row.recorded_at,
    personId: row.person_id,
    personRole: row.person_role,
    documentIds: row.document_ids,
    imported: row.imported,
    ...(row.minutes !== null && { minutes: row.minutes }),
    ...(row.told !== null && { told: row.told }),
    ...(row.subject_kind !== null && { subjectKind: row.subject_kind }),
    ...(row.subject_id !== null && { subjectId: row.subject_id }),
    ...(row.result !== null && { result: row.result }),
    ...(row.corrects_id !== null && { correctsId: row.corrects_id }),
  };
}
