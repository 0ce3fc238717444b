import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import { canonicalJson, WrittenJson } from '#kernel/decision/canonical.ts';
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

/** An entry as it stands in its chain: after which head, and with which hash. */
export type Chained = {
  readonly entry: HistoryEntry;
  readonly body: WrittenJson;
  readonly decisions: WrittenJson;
  readonly previous: Buffer;
  readonly hash: Buffer;
  /** Whether it is the first of its taxpayer. */
  readonly isFirst: boolean;
};

/** Puts an entry behind the locked head of its taxpayer, which moves on with it. */
export function chainEntry(tx: Tx, entry: Omit<HistoryEntry, 'seq'>): Chained {
  const { taxpayerId } = entry;
  const known = tx.heads.get(taxpayerId);
  const head: Head = known ?? { seq: 0, hash: Buffer.alloc(0) };
  const full: HistoryEntry = { ...entry, seq: head.seq + 1 };
  const [body, decisions] = [new WrittenJson(full.body), new WrittenJson(full.decisions)];
  const hash = hashOf({ ...full, body, decisions }, head.hash);
  tx.heads.set(taxpayerId, { seq: full.seq, hash });
  return { entry: full, body, decisions, previous: head.hash, hash, isFirst: known === undefined };
}

/** Writes an entry that has been chained, and the head that it moved on. */
export async function insertHistory(
  tx: Tx,
  { entry, body, decisions, previous, hash, isFirst }: Chained,
): Promise<void> {
  const { taxpayerId, seq } = entry;
  const first = isFirst ? insertHead(tx, taxpayerId) : undefined;
  const moving = tx.run(sql`
    with entry as (
      insert into platform.history (${historyColumns}, prev_hash, hash)
      values (${taxpayerId}, ${seq}, ${entry.compartment}, ${entry.capability}, ${entry.recordKind},
        ${entry.recordId}, ${entry.version}, ${entry.event}, ${entry.from}, ${entry.to}, ${entry.actorId},
        ${entry.actorRole}, ${entry.onDay}, ${entry.occurredAt}, ${entry.recordedAt},
        ${body.text}::jsonb, ${decisions.text}::jsonb, ${entry.commandId},
        ${previous}, ${hash}))
    update platform.head set seq = ${seq}, hash = ${hash}
    where taxpayer_id = ${taxpayerId} and seq = ${seq - 1} returning seq`);
  const [, moved] = await Promise.all([first, moving]);
  invariant(moved.length === 1, `the head of taxpayer ${taxpayerId} is no longer at ${seq - 1}`);
}

async function insertHead(tx: Tx, taxpayerId: string): Promise<void> {
  await tx.run(sql`insert into platform.head (taxpayer_id) values (${taxpayerId})`);
}

/** The hash that chains an entry, whose parts may have been written already, to the one before it. */
export function hashOf(
  entry: Omit<HistoryEntry, 'decisions'> & { readonly decisions: unknown },
  previous: Buffer,
): Buffer {
  return createHash('sha256').update(previous).update(canonicalJson(entry)).digest();
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
