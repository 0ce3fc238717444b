import { documentEndings } from '#capabilities/casework/index.ts';
import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { findInboundItem } from '../store/inbound-item-store.ts';
import { downloadInboundItemContract } from './download-inbound-item.contract.ts';

/** The document as it came in, handed out and never shown as a page: it is from outside. */
export const downloadInboundItem = queryOperation(
  downloadInboundItemContract,
  async ({ input, eyes, tools }) => {
    const item = await findInboundItem(eyes, input.inboundItemId);
    if (item?.document === undefined) throw new NotFound();
    const { taxpayerId, receivedDay, document } = item;
    const { mediaType, sha256 } = document;
    const fileName = `inbound-${receivedDay}.${documentEndings[mediaType]}`;
    return { taxpayerId, mediaType, fileName, shown: false, bytes: await tools.files.read(sha256) };
  },
);
