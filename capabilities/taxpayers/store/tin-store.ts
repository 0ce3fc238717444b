import { sql } from 'kysely';
import type { Lens, Tx } from '#platform/db/lens.ts';
import { derivedId } from '#platform/ids.ts';
import type { Cipher } from '#platform/secrets/cipher.ts';
import type { TinKind } from '../parameters/entity-kinds.ts';

/** Keeps a taxpayer's number: encrypted, with the keyed hash by which it is found. */
export async function insertTin(
  tx: Tx,
  cipher: Cipher,
  taxpayerId: string,
  kind: TinKind,
  digits: string,
): Promise<void> {
  await tx.run(sql`
    insert into taxpayers.tin (taxpayer_id, tin_id, kind, encrypted, hash, last_four)
    values (${taxpayerId}, ${derivedId(taxpayerId, 'tin', '1')}, ${kind}, ${cipher.encrypt(digits)},
      ${cipher.hash(digits)}, ${digits.slice(-4)})`);
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

/** The taxpayer with this number, among those that the lens sees. */
export async function findTaxpayerIdByTin(
  lens: Lens,
  cipher: Cipher,
  kind: TinKind,
  digits: string,
): Promise<string | undefined> {
  const [row] = await lens.run(sql<{ taxpayer_id: string }>`
    select taxpayer_id from taxpayers.tin where hash = ${cipher.hash(digits)} and kind = ${kind}`);
  return row?.taxpayer_id;
}
