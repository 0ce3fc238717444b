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

/** What is to be done, from an instant on. */
export type DueEffect = { readonly name: string; readonly dueAt: Instant };

/** Queues what is to be done after an entry of history. The same entry and name give the same effect. */
export async function queueEffects(
  tx: Tx,
  { taxpayerId, compartment, recordKind, recordId, event, seq }: HistoryEntry,
  effects: readonly DueEffect[],
): Promise<void> {
  if (effects.length === 0) return;
  const body: EffectBody = { recordKind, recordId, event, seq };
  const ids = effects.map(({ name }) => derivedId(taxpayerId, String(seq), name));
  const names = effects.map(({ name }) => name);
  const instants = effects.map(({ dueAt }) => dueAt);
  await tx.run(sql`
    insert into platform.effect (taxpayer_id, effect_id, compartment, name, body, because_seq, due_at)
    select ${taxpayerId}::uuid, effect_id, ${compartment}, name, ${JSON.stringify(body)}::jsonb, ${seq},
      due_at
    from unnest(${ids}::uuid[], ${names}::text[], ${instants}::timestamptz[])
      as due (effect_id, name, due_at)
    on conflict do nothing`);
}
