import type { Tx } from '#platform/db/lens.ts';
import { type Files, insertFile } from '#platform/files/files.ts';
import { inboundBeginnings, type InboundMediaType } from '../parameters/inbound-kinds.ts';
import type { InboundDocument } from '../process/inbound-item-record.ts';

/** A document as a call brings it. */
export type BroughtDocument = { readonly mediaType: InboundMediaType; readonly base64: string };

/** Whether the bytes are of the form that they are said to have. */
export function isWhatItIsCalled({ mediaType, base64 }: BroughtDocument): boolean {
  const bytes = Buffer.from(base64, 'base64');
  if (mediaType === 'text/plain') return isText(bytes);
  const start = bytes.subarray(0, 8).toString('hex');
  return inboundBeginnings[mediaType].some((beginning) => start.startsWith(beginning));
}

/** Text that can be read back as it was written, and holds no character that ends one. */
function isText(bytes: Buffer): boolean {
  const text = bytes.toString('utf8');
  return bytes.length > 0 && !text.includes('\0') && Buffer.from(text, 'utf8').equals(bytes);
}

/** Keeps the bytes for good and says where they are. */
export async function keepDocument(
  tx: Tx,
  files: Files,
  { mediaType, base64 }: BroughtDocument,
): Promise<InboundDocument> {
  return { sha256: await insertFile(tx, files, Buffer.from(base64, 'base64'), mediaType), mediaType };
}
