import type { Tx } from '#platform/db/lens.ts';
import { insertFile } from '#platform/files/files.ts';
import { isWhatItIsCalled } from '#platform/files/is-what-it-is-called.ts';
import { type Refusal, refuse } from '#platform/http/refusal.ts';
import type { Tools } from '#platform/http/runtime.ts';
import type { paperMediaTypes } from './document-input.contract.ts';

type MediaType = (typeof paperMediaTypes)[number];

/** Keeps the bytes of a document, if it is what it is called. */
export async function keepBytes(
  tx: Tx,
  { files }: Tools,
  document: { readonly mediaType: MediaType; readonly base64: string },
): Promise<{ readonly sha256: string; readonly mediaType: string } | Refusal> {
  const { mediaType, base64 } = document;
  const bytes = Buffer.from(base64, 'base64');
  if (!isWhatItIsCalled(mediaType, bytes))
    return refuse({ code: 'document-must-be-what-it-is-called', field: 'document' });
  return { sha256: await insertFile(tx, files, bytes, mediaType), mediaType };
}
