import type { DocumentMediaType } from '#capabilities/casework/index.ts';
import type { Tx } from '#platform/db/lens.ts';
import { type Files, insertFile } from '#platform/files/files.ts';
import type { InboundDocument } from '../process/inbound-item-record.ts';

/** A document as a call brings it. */
export type BroughtDocument = { readonly mediaType: DocumentMediaType; readonly base64: string };

/** Keeps the bytes for good and says where they are. */
export async function keepDocument(
  tx: Tx,
  files: Files,
  { mediaType, base64 }: BroughtDocument,
): Promise<InboundDocument> {
  return { sha256: await insertFile(tx, files, Buffer.from(base64, 'base64'), mediaType), mediaType };
}
