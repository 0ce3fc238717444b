import { isWhatItIsCalled } from '#platform/files/is-what-it-is-called.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import type { ReceiveInboundItemBody } from '../process/inbound-item-record.ts';
import { keepDocument } from '../store/inbound-document.ts';
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
    if (document && !isWhatItIsCalled(document.mediaType, Buffer.from(document.base64, 'base64')))
      return refuse({ code: 'document-must-be-what-it-is-called', field: 'document' });
    const kept = document && (await keepDocument(tx, tools.files, document));
    const body: ReceiveInboundItemBody = {
      ...given,
      inboundItemId: derivedId(commandId, 'inbound-item'),
      ...(pages !== undefined && { pages }),
      ...(kept && { document: kept }),
    };
    return await inboundItemView(tx, await insertInboundItem(tx, body), actor);
  },
);
