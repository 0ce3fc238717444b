import { sql } from 'kysely';
import type { Instant } from '#kernel/calendar/day.ts';
import type { Tx } from '../db/lens.ts';
import { derivedId } from '../ids.ts';
import type { HistoryEntry } from './history.ts';

/** What an effect carries: ids, never taxpayer data. */
export type EffectBody = {
  readonly recordKind: string;
  readonly recordId: string;
  readonly event: string;
  readonly seq: number;
};

/**
 * Queues what is to be done after an entry of history, at once or from an instant on. The same entry and name
 * give the same effect.
 */
export async function queueEffect(
  tx: Tx,
  name: string,
  entry: HistoryEntry,
  dueAt: Instant = tx.now,
): Promise<void> {
  const body: EffectBody = {
    recordKind: entry.recordKind,
    recordId: entry.recordId,
    event: entry.event,
    seq: entry.seq,
  };
  const effectId = derivedId(entry.taxpayerId, String(entry.seq), name);
  await tx.run(sql`
    insert into platform.effect (taxpayer_id, effect_id, compartment, name, body, because_seq, due_at)
    values (${entry.taxpayerId}, ${effectId}, ${entry.compartment}, ${name},
      ${JSON.stringify(body)}::jsonb, ${entry.seq}, ${dueAt})
    on conflict do nothing`);
}
