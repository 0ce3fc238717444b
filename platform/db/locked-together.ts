import { sql } from 'kysely';
import { arrayText, type Tx } from './lens.ts';

/**
 * Binds taxpayers to one another: whoever locks one of them from now on locks them all. All of them have to
 * be locked here already.
 */
export async function lockTogether(tx: Tx, taxpayerIds: readonly string[], because: string): Promise<void> {
  for (const taxpayerId of taxpayerIds)
    await tx.run(sql`
      insert into platform.locked_together (taxpayer_id, with_taxpayer_id, from_at, because)
      select ${taxpayerId}::uuid, other, ${tx.now}, ${because}
      from unnest(${arrayText(taxpayerIds)}::uuid[]) other where other <> ${taxpayerId}::uuid
      on conflict do nothing`);
}
