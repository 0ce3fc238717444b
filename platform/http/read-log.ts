import { sql } from 'kysely';
import type { Actor } from '../access/actor.ts';
import { arrayText, type Batch, type Tx } from '../db/lens.ts';
import { newId } from '../ids.ts';

/** Notes who read whose data by which operation. */
export async function logRead(
  lens: Batch | Tx,
  actor: Actor,
  operation: string,
  taxpayerIds: readonly string[],
  because = operation,
): Promise<void> {
  await lens.run(sql`
    insert into platform.read_log (read_id, at, actor_id, actor_role, operation, taxpayer_ids, because)
    values (${newId()}, ${lens.now}, ${actor.personId}, ${actor.role}, ${operation},
      ${arrayText([...new Set(taxpayerIds)])}::uuid[], ${because})`);
}
