import { canonicalJson } from '#kernel/decision/canonical.ts';
import type { Lens } from '../db/lens.ts';
import { type HistoryEntry, listHistory } from '../record/history.ts';
import { invariant } from '../record/invariant.ts';
import type { RecordBase, RecordKind, Step } from '../record/record-kind.ts';

/** A record as its history makes it, beside the record as its row has it. */
export type Rebuilt<Kept extends RecordBase> = {
  readonly rebuilt: Kept | undefined;
  readonly stored: Kept | undefined;
  readonly equal: boolean;
};

/**
 * Folds `apply` over a record's history and compares what comes of it with the state row, which is only a
 * copy for quick reading. The lens must see all of the record's history.
 */
export async function rebuildRecord<Kept extends RecordBase>(
  lens: Lens,
  kind: RecordKind<Kept>,
  find: (lens: Lens, recordId: string) => Promise<Kept | undefined>,
  { taxpayerId, recordId }: { readonly taxpayerId: string; readonly recordId: string },
): Promise<Rebuilt<Kept>> {
  const entries = await listHistory(lens, taxpayerId, [recordId]);
  const rebuilt = foldHistory(kind, entries);
  const stored = await find(lens, recordId);
  return { rebuilt, stored, equal: sameRecord(rebuilt, stored) };
}

/** The record that these entries of it make, oldest first; undefined if there are none. */
export function foldHistory<Kept extends RecordBase>(
  kind: RecordKind<Kept>,
  entries: readonly HistoryEntry[],
): Kept | undefined {
  let record: Kept | undefined;
  for (const entry of entries) {
    const version = (record?.version ?? 0) + 1;
    const from = record?.state;
    invariant(
      entry.version === version,
      `${kind.kind} ${entry.recordId} has no version ${version} in its history`,
    );
    invariant(
      from === undefined || from === entry.from,
      `${kind.kind} ${entry.recordId} left a state it was not in`,
    );
    record = { ...kind.apply(record, stepOf(entry)), version } as Kept;
  }
  return record;
}

function stepOf(entry: HistoryEntry): Step {
  const { event, from, to, body, onDay, occurredAt, recordedAt, actorId, actorRole } = entry;
  return { event, from, to, body, onDay, occurredAt, recordedAt, actorId, actorRole };
}

function sameRecord(a: RecordBase | undefined, b: RecordBase | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canonicalJson(a) === canonicalJson(b);
}
