import type { Eyes } from '#platform/db/lens.ts';
import { NotFound } from '#platform/http/operation.ts';
import type { InboundItem } from '../process/inbound-item-record.ts';
import { findInboundItem } from '../store/inbound-item-store.ts';

/**
 * The item that a command names, as the person sees it and under the taxpayer that the command has locked.
 */
export async function findOwnInboundItem(
  eyes: Eyes,
  { inboundItemId, taxpayerId }: { readonly inboundItemId: string; readonly taxpayerId: string },
): Promise<InboundItem> {
  const item = await findInboundItem(eyes, inboundItemId);
  if (item === undefined || item.taxpayerId !== taxpayerId) throw new NotFound();
  return item;
}
