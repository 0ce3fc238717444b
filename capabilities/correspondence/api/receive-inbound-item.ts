import type { Tx } from '#platform/db/lens.ts';
import { insertFile } from '#platform/files/files.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import type { Tools } from '#platform/http/runtime.ts';
import { derivedId } from '#platform/ids.ts';
import { inboundBeginnings, type InboundMediaType } from '../parameters/inbound-kinds.ts';
import type { InboundDocument, ReceiveInboundItemBody } from '../process/inbound-item-record.ts';
import { insertInboundItem } from '../store/inbound-item-steps.ts';
import { inboundItemView } from './inbound-item-view.ts';
import { receiveInboundItemContract } from './receive-inbound-item.contract.ts';

/** Keeps what has come in, unread. It counts from the instant it was received, whenever it is recorded. */
export const receiveInboundItem = commandOperation(
  receiveInboundItemContract,
  async ({ input, tx, actor, tools }) => {
    const { commandId, document, pages, ...given } = input;
    if (given.receivedAt > tx.now)
      return refuse({ code: 'received-at-must-not-be-in-the-future', field: 'receivedAt' });
    const bytes = document && Buffer.from(document.base64, 'base64');
    if (document && bytes && !beginsAs(document.mediaType, bytes))
      return refuse({ code: 'document-must-be-what-it-is-called', field: 'document' });
    const kept = document && bytes && (await keep(tx, tools, document.mediaType, bytes));
    const body: ReceiveInboundItemBody = {
      ...given,
      inboundItemId: derivedId(commandId, 'inbound-item'),
      ...(pages !== undefined && { pages }),
      ...(kept && { document: kept }),
    };
    return await inboundItemView(tx, await insertInboundItem(tx, body), actor);
  },
);

function beginsAs(mediaType: InboundMediaType, bytes: Buffer): boolean {
  const start = bytes.subarray(0, 8).toString('hex');
  return inboundBeginnings[mediaType].some((beginning) => start.startsWith(beginning));
}

async function keep(
  tx: Tx,
  { files }: Tools,
  mediaType: InboundMediaType,
  bytes: Buffer,
): Promise<InboundDocument> {
  return { sha256: await insertFile(tx, files, bytes, mediaType), mediaType };
}
