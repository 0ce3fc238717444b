import { sql } from 'kysely';
import { arrayText, type Lens, type Tx } from './lens.ts';

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

/** Those bound to the ones that the lens sees. */
export async function listLockedTogether(
  lens: Lens,
  taxpayerIds: readonly string[],
): Promise<readonly string[]> {
  const rows = await lens.run(sql<{ with_taxpayer_id: string }>`
    select distinct with_taxpayer_id from platform.locked_together
    where taxpayer_id = any (${arrayText(taxpayerIds)}::uuid[])`);
  return rows.map((row) => row.with_taxpayer_id);
}
