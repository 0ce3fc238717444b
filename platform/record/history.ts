import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import { canonicalJson } from '#kernel/decision/canonical.ts';
import type { StoredDecision } from '#kernel/decision/decision.ts';
import { arrayText, type Head, type Lens, type Tx } from '../db/lens.ts';
import { invariant } from './invariant.ts';

/** One row of history. */
export type HistoryEntry = {
  readonly taxpayerId: string;
  readonly seq: number;
  readonly compartment: string;
  readonly capability: string;
  readonly recordKind: string;
  readonly recordId: string;
  readonly version: number;
  readonly event: string;
  readonly from: string;
  readonly to: string;
  readonly actorId: string;
  readonly actorRole: string;
  readonly onDay: Day;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly body: unknown;
  readonly decisions: readonly StoredDecision[];
  readonly commandId: string;
};

/** Appends an entry behind the locked head of its taxpayer and moves the head on. */
export async function insertHistory(tx: Tx, entry: Omit<HistoryEntry, 'seq'>): Promise<HistoryEntry> {
  const head = await headOf(tx, entry.taxpayerId);
  const full: HistoryEntry = { ...entry, seq: head.seq + 1 };
  const hash = hashOf(full, head.hash);
  const moved = await tx.run(sql`
    with entry as (
      insert into platform.history (${historyColumns}, prev_hash, hash)
      values (${full.taxpayerId}, ${full.seq}, ${full.compartment}, ${full.capability}, ${full.recordKind},
        ${full.recordId}, ${full.version}, ${full.event}, ${full.from}, ${full.to}, ${full.actorId},
        ${full.actorRole}, ${full.onDay}, ${full.occurredAt}, ${full.recordedAt},
        ${canonicalJson(full.body)}::jsonb, ${canonicalJson(full.decisions)}::jsonb, ${full.commandId},
        ${head.hash}, ${hash}))
    update platform.head set seq = ${full.seq}, hash = ${hash}
    where taxpayer_id = ${full.taxpayerId} and seq = ${head.seq} returning seq`);
  invariant(moved.length === 1, `the head of taxpayer ${full.taxpayerId} is no longer at ${head.seq}`);
  tx.heads.set(full.taxpayerId, { seq: full.seq, hash });
  return full;
}

/** The hash that chains an entry to the one before it. */
export function hashOf(entry: HistoryEntry, previous: Buffer): Buffer {
  return createHash('sha256').update(previous).update(canonicalJson(entry)).digest();
}

async function headOf(tx: Tx, taxpayerId: string): Promise<Head> {
  const head = tx.heads.get(taxpayerId);
  if (head !== undefined) return head;
  const rows = await tx.run(
    sql<{ hash: Buffer }>`insert into platform.head (taxpayer_id) values (${taxpayerId}) returning hash`,
  );
  const [row] = rows;
  invariant(row, `the head of taxpayer ${taxpayerId} could not be made`);
  return { seq: 0, hash: row.hash };
}

/** The columns of an entry, in the order in which it is written. */
export const historyColumns = sql`
  taxpayer_id, seq, compartment, capability, record_kind, record_id, version, event, from_state, to_state,
  actor_id, actor_role, on_day, occurred_at, recorded_at, body, decisions, command_id`;

export type HistoryRow = {
  taxpayer_id: string;
  seq: number;
  compartment: string;
  capability: string;
  record_kind: string;
  record_id: string;
  version: number;
  event: string;
  from_state: string;
  to_state: string;
  actor_id: string;
  actor_role: string;
  on_day: Day;
  occurred_at: Instant;
  recorded_at: Instant;
  body: unknown;
  decisions: StoredDecision[];
  command_id: string;
};

/**
 * What has happened to a taxpayer, oldest first, as far as the lens sees; of some records only where they
 * are named.
 */
export async function listHistory(
  lens: Lens,
  taxpayerId: string,
  recordIds?: readonly string[],
): Promise<readonly HistoryEntry[]> {
  const onlyThese =
    recordIds === undefined ? sql`true` : sql`record_id = any (${arrayText(recordIds)}::uuid[])`;
  const rows = await lens.run(sql<HistoryRow>`
    select ${historyColumns} from platform.history
    where taxpayer_id = ${taxpayerId} and ${onlyThese} order by seq`);
  return rows.map(entryFrom);
}

export function entryFrom(row: HistoryRow): HistoryEntry {
  return {
    taxpayerId: row.taxpayer_id,
    seq: row.seq,
    compartment: row.compartment,
    capability: row.capability,
    recordKind: row.record_kind,
    recordId: row.record_id,
    version: row.version,
    event: row.event,
    from: row.from_state,
    to: row.to_state,
    actorId: row.actor_id,
    actorRole: row.actor_role,
    onDay: row.on_day,
    occurredAt: row.occurred_at,
    recordedAt: row.recorded_at,
    body: row.body,
    decisions: row.decisions,
    commandId: row.command_id,
  };
}
