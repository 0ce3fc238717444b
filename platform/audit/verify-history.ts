import { sql } from 'kysely';
import type { Batch, Tx } from '../db/lens.ts';
import { entryFrom, hashOf, historyColumns, type HistoryRow } from '../record/history.ts';

/**
 * What is wrong with an entry of history, or with its end:
 *   missing     an entry that must stand at this place does not
 *   altered     what it says, or its hash, is not what was recorded
 *   unchained   it does not name the entry before it
 *   beyond-head the head of the taxpayer does not know of it
 *   head        the head does not name the last entry
 */
export type BreachKind = 'missing' | 'altered' | 'unchained' | 'beyond-head' | 'head';

export type Breach = { readonly seq: number; readonly kind: BreachKind };

export type VerifiedHistory = {
  readonly taxpayerId: string;
  readonly entries: number;
  /** Empty where history is what was recorded. */
  readonly breaches: readonly Breach[];
};

type HashedRow = HistoryRow & { readonly prev_hash: Buffer; readonly hash: Buffer };

/**
 * Recomputes the chain of a taxpayer's history and tells where it is broken. The chain runs over every
 * compartment, so only a lens that sees all of them can be asked: a person's eyes would take what is hidden
 * from them for missing.
 */
export async function verifyHistory(lens: Tx | Batch, taxpayerId: string): Promise<VerifiedHistory> {
  const rows = await lens.run(sql<HashedRow>`
    select ${historyColumns}, prev_hash, hash from platform.history
    where taxpayer_id = ${taxpayerId} order by seq`);
  const [head] = await lens.run(sql<{ seq: number; hash: Buffer }>`
    select seq, hash from platform.head where taxpayer_id = ${taxpayerId}`);
  const breaches = [...breachesOf(rows), ...breachesOfEnd(rows, head)];
  return { taxpayerId, entries: rows.length, breaches };
}

function* breachesOf(rows: readonly HashedRow[]): Generator<Breach> {
  let previous: { readonly seq: number; readonly hash: Buffer } = { seq: 0, hash: Buffer.alloc(0) };
  for (const row of rows) {
    const { seq } = row;
    for (let absent = previous.seq + 1; absent < seq; absent += 1) yield { seq: absent, kind: 'missing' };
    if (!hashOf(entryFrom(row), row.prev_hash).equals(row.hash)) yield { seq, kind: 'altered' };
    // Behind a gap there is no entry that it could name.
    if (seq === previous.seq + 1 && !row.prev_hash.equals(previous.hash)) yield { seq, kind: 'unchained' };
    previous = row;
  }
}

function* breachesOfEnd(
  rows: readonly HashedRow[],
  head: { readonly seq: number; readonly hash: Buffer } | undefined,
): Generator<Breach> {
  const known = head?.seq ?? 0;
  const last = rows.at(-1);
  for (const { seq } of rows) if (seq > known) yield { seq, kind: 'beyond-head' };
  for (let absent = (last?.seq ?? 0) + 1; absent <= known; absent += 1)
    yield { seq: absent, kind: 'missing' };
  if (last?.seq === known && !head?.hash.equals(last.hash)) yield { seq: known, kind: 'head' };
}
