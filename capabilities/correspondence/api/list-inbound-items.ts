import { findTaxpayer } from '#capabilities/taxpayers/records.ts';
import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { listInboundItems as listRecords, listUnread } from '../store/inbound-item-store.ts';
import { inboundItemViews } from './inbound-item-view.ts';
import { listInboundItemsContract } from './list-inbound-items.contract.ts';

/** What has come in, as far as the person sees it; only that is counted. */
export const listInboundItems = queryOperation(listInboundItemsContract, async ({ input, eyes, actor }) => {
  const { taxpayerId } = input;
  if ((await findTaxpayer(eyes, taxpayerId)) === undefined) throw new NotFound();
  const items = await inboundItemViews(eyes, await listRecords(eyes, taxpayerId), actor);
  return { items: [...items], unread: (await listUnread(eyes, taxpayerId)).length };
});
