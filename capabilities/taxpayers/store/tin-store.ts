import { sql } from 'kysely';
import type { Batch, Lens, Tx } from '#platform/db/lens.ts';
import { derivedId } from '#platform/ids.ts';
import type { Cipher } from '#platform/secrets/cipher.ts';
import type { TinKind } from '../parameters/entity-kinds.ts';

/**
 * Keeps a taxpayer's number: encrypted, with the keyed hash by which it is found. Answers false, and keeps
 * nothing, where another taxpayer holds it, also one that the lens does not see.
 */
export async function insertTin(
  tx: Tx,
  cipher: Cipher,
  taxpayerId: string,
  kind: TinKind,
  digits: string,
): Promise<boolean> {
  const kept = await tx.run(sql`
    insert into taxpayers.tin (taxpayer_id, tin_id, kind, encrypted, hash, last_four)
    values (${taxpayerId}, ${derivedId(taxpayerId, 'tin', '1')}, ${kind}, ${cipher.encrypt(digits)},
      ${cipher.hash(digits)}, ${digits.slice(-4)})
    on conflict (kind, hash) where doubles is null do nothing returning tin_id`);
  return kept.length === 1;
}

/** A taxpayer's number in clear, where the lens sees the taxpayer. */
export async function findTin(
  lens: Lens,
  cipher: Cipher,
  taxpayerId: string,
): Promise<{ kind: TinKind; digits: string } | undefined> {
  const [row] = await lens.run(
    sql<{
      kind: TinKind;
      encrypted: Buffer;
    }>`select kind, encrypted from taxpayers.tin where taxpayer_id = ${taxpayerId}`,
  );
  return row && { kind: row.kind, digits: cipher.decrypt(row.encrypted) };
}

/** The taxpayer with this number, among those that the lens sees; the first where it was registered twice. */
export async function findTaxpayerIdByTin(
  lens: Lens,
  cipher: Cipher,
  kind: TinKind,
  digits: string,
): Promise<string | undefined> {
  const [row] = await lens.run(sql<{ taxpayer_id: string }>`
    select taxpayer_id from taxpayers.tin where hash = ${cipher.hash(digits)} and kind = ${kind}
    order by doubles is not null, taxpayer_id limit 1`);
  return row?.taxpayer_id;
}

/**
 * The taxpayers who hold one number together, number by number. The key allows none: what is found was there
 * before the key was, or came past it. Who was put together by a manager's decision is told of no more.
 */
export async function listNumbersHeldTwice(batch: Batch): Promise<readonly (readonly string[])[]> {
  const rows = await batch.run(sql<{ held_by: readonly string[] }>`
    select array_agg(taxpayer_id::text order by taxpayer_id) as held_by from taxpayers.tin t
    where not exists (select from taxpayers.double_record d where d.taxpayer_id = t.taxpayer_id
      and part = 'double' and state = 'standing')
    group by kind, hash having count(distinct taxpayer_id) > 1 order by held_by`);
  return rows.map(({ held_by: heldBy }) => heldBy);
}
