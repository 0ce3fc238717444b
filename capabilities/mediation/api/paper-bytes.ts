import type { Tx } from '#platform/db/lens.ts';
import { insertFile } from '#platform/files/files.ts';
import { type Refusal, refuse } from '#platform/http/refusal.ts';
import type { Tools } from '#platform/http/runtime.ts';
import type { paperMediaTypes } from './document-input.contract.ts';

type MediaType = (typeof paperMediaTypes)[number];

/** The first bytes by which each form is known, as hexadecimal digits; text has none. */
const beginnings: Readonly<Record<MediaType, string>> = {
  'application/pdf': '25504446',
  'image/png': '89504e47',
  'image/jpeg': 'ffd8ff',
  'text/plain': '',
};

/** Keeps the bytes of a document, if it is what it is called. */
export async function keepBytes(
  tx: Tx,
  { files }: Tools,
  document: { readonly mediaType: MediaType; readonly base64: string },
): Promise<{ readonly sha256: string; readonly mediaType: string } | Refusal> {
  const { mediaType, base64 } = document;
  const bytes = Buffer.from(base64, 'base64');
  const start = bytes.subarray(0, 8).toString('hex');
  const right = start.startsWith(beginnings[mediaType]) && !(mediaType === 'text/plain' && bytes.includes(0));
  if (!right) return refuse({ code: 'document-must-be-what-it-is-called', field: 'document' });
  return { sha256: await insertFile(tx, files, bytes, mediaType), mediaType };
}
