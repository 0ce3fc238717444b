import { listPersons } from '#capabilities/casework/records.ts';
import { movesFor } from '#kernel/process/move.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Lens } from '#platform/db/lens.ts';
import { invariant } from '#platform/record/invariant.ts';
import type { InboundItem } from '../process/inbound-item-record.ts';
import { inboundItemTable } from '../process/inbound-item.ts';
import type { InboundItemView } from './inbound-item-view.contract.ts';

/** What has come in, for those who may see it, with what this person may do next. */
export async function inboundItemViews(
  lens: Lens,
  items: readonly InboundItem[],
  actor: Actor,
): Promise<readonly InboundItemView[]> {
  const ids = items.flatMap(({ read }) => (read ? [read.personId] : []));
  const names = new Map((await listPersons(lens, ids)).map(({ personId, name }) => [personId, name]));
  return items.map((item) => inboundItemViewOf(item, names, actor));
}

export async function inboundItemView(lens: Lens, item: InboundItem, actor: Actor): Promise<InboundItemView> {
  const [view] = await inboundItemViews(lens, [item], actor);
  invariant(view, 'one item makes one view');
  return view;
}

function inboundItemViewOf(
  item: InboundItem,
  names: ReadonlyMap<string, string>,
  actor: Actor,
): InboundItemView {
  const { compartment: _compartment, version: _version, document, read, ...shown } = item;
  const { state } = item;
  const moves = movesFor(inboundItemTable, { state, role: actor.role, decisions: {} });
  return {
    ...shown,
    ...(document && { documentType: document.mediaType }),
    ...(read && {
      read: {
        by: { personId: read.personId, name: names.get(read.personId) ?? read.personId },
        onDay: read.onDay,
      },
    }),
    moves: moves.map(({ event, allowed }) => ({ event, allowed })),
  };
}
