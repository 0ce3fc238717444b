import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import type { Tx } from '../db/lens.ts';
import { newId } from '../ids.ts';

/** Content-addressed bytes: the name of a file is the SHA-256 of what is in it. */
export type Files = {
  /** Writes the bytes for good before anything names them; answers their SHA-256. */
  readonly write: (bytes: Uint8Array) => Promise<string>;
  readonly read: (sha256: string) => Promise<Buffer>;
};

/** Files in a folder. */
export function filesIn(folder: string): Files {
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);
  return {
    write: async (bytes) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const path = pathOf(sha256);
      if (existsSync(path)) return sha256;
      mkdirSync(dirname(path), { recursive: true });
      const unfinished = `${path}.${newId()}`;
      const handle = await open(unfinished, 'wx');
      await handle.writeFile(bytes);
      await handle.sync();
      await handle.close();
      await rename(unfinished, path);
      return sha256;
    },
    read: (sha256) => readFile(pathOf(sha256)),
  };
}

/** Writes the bytes and the row that names them. */
export async function insertFile(
  tx: Tx,
  files: Files,
  bytes: Uint8Array,
  mediaType: string,
): Promise<string> {
  const sha256 = await files.write(bytes);
  await tx.run(sql`
    insert into platform.file (sha256, byte_size, media_type, stored_at)
    values (${sha256}, ${bytes.byteLength}, ${mediaType}, ${tx.now}) on conflict do nothing`);
  return sha256;
}
