import type { DocumentMediaType } from '#capabilities/casework/index.ts';
import { sql } from 'kysely';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { Lens, Tx } from '#platform/db/lens.ts';
import type { RecordKind } from '#platform/record/record-kind.ts';
import type { InboundSender } from '../parameters/inbound-kinds.ts';
import { applyInboundItem, type InboundItem } from '../process/inbound-item-record.ts';
import type { InboundItemState } from '../process/inbound-item.ts';
import type { InboundChannel } from '../rules/channel.ts';

export const inboundItemKind: RecordKind<InboundItem> = {
  capability: 'correspondence',
  kind: 'inbound-item',
  idOf: (item) => item.inboundItemId,
  apply: applyInboundItem,
  put: (tx, after, beforeVersion) =>
    beforeVersion === 0 ? insertItem(tx, after) : updateItem(tx, after, beforeVersion),
  deadlines: {},
};

async function insertItem(tx: Tx, item: InboundItem): Promise<number> {
  const rows = await tx.run(sql`
    insert into correspondence.inbound_item (taxpayer_id, inbound_item_id, compartment, state, version,
      channel, sent_by, received_at, received_day, about, pages, document_sha256, document_type)
    values (${item.taxpayerId}, ${item.inboundItemId}, ${item.compartment}, ${item.state}, ${item.version},
      ${item.channel}, ${item.sentBy}, ${item.receivedAt}, ${item.receivedDay}, ${item.about},
      ${item.pages ?? null}, ${item.document?.sha256 ?? null}, ${item.document?.mediaType ?? null})
    returning inbound_item_id`);
  return rows.length;
}

async function updateItem(tx: Tx, item: InboundItem, beforeVersion: number): Promise<number> {
  const { read, linkedTo } = item;
  const rows = await tx.run(sql`
    update correspondence.inbound_item set state = ${item.state}, version = ${item.version},
      read_by = ${read?.personId ?? null}, read_day = ${read?.onDay ?? null},
      linked_kind = ${linkedTo?.subjectKind ?? null}, linked_id = ${linkedTo?.subjectId ?? null}
    where taxpayer_id = ${item.taxpayerId} and inbound_item_id = ${item.inboundItemId}
      and version = ${beforeVersion}
    returning inbound_item_id`);
  return rows.length;
}

type ItemRow = {
  taxpayer_id: string;
  inbound_item_id: string;
  compartment: string;
  state: InboundItemState;
  version: number;
  channel: InboundChannel;
  sent_by: InboundSender;
  received_at: Instant;
  received_day: Day;
  about: string;
  pages: number | null;
  document_sha256: string | null;
  document_type: DocumentMediaType | null;
  read_by: string | null;
  read_day: Day | null;
  linked_kind: string | null;
  linked_id: string | null;
};

const itemColumns = sql`
  taxpayer_id, inbound_item_id, compartment, state, version, channel, sent_by, received_at, received_day,
  about, pages, document_sha256, document_type, read_by, read_day, linked_kind, linked_id
  from correspondence.inbound_item`;

/** Something that has come in and that the lens sees. */
export async function findInboundItem(lens: Lens, inboundItemId: string): Promise<InboundItem | undefined> {
  const [row] = await lens.run(sql<ItemRow>`select ${itemColumns} where inbound_item_id = ${inboundItemId}`);
  return row && itemOf(row);
}

/** What has come in about a taxpayer, as far as the lens sees; the latest first. */
export async function listInboundItems(lens: Lens, taxpayerId: string): Promise<readonly InboundItem[]> {
  const rows = await lens.run(sql<ItemRow>`
    select ${itemColumns} where taxpayer_id = ${taxpayerId} order by received_at desc, inbound_item_id`);
  return rows.map(itemOf);
}

/**
 * What nobody has read yet, the first received first. Each may be a request; read under the lock, so that a
 * protection is taken from its source.
 */
export async function listUnread(lens: Lens, taxpayerId: string): Promise<readonly InboundItem[]> {
  const rows = await lens.run(sql<ItemRow>`
    select ${itemColumns} where taxpayer_id = ${taxpayerId} and state = 'unread'
    order by received_at, inbound_item_id`);
  return rows.map(itemOf);
}

function itemOf(row: ItemRow): InboundItem {
  return {
    taxpayerId: row.taxpayer_id,
    inboundItemId: row.inbound_item_id,
    compartment: row.compartment,
    state: row.state,
    version: row.version,
    channel: row.channel,
    sentBy: row.sent_by,
    receivedAt: row.received_at,
    receivedDay: row.received_day,
    about: row.about,
    ...(row.pages !== null && { pages: row.pages }),
    ...(row.document_sha256 !== null &&
      row.document_type !== null && {
        document: { sha256: row.document_sha256, mediaType: row.document_type },
      }),
    ...(row.read_by !== null &&
      row.read_day !== null && { read: { personId: row.read_by, onDay: row.read_day } }),
    ...(row.linked_kind !== null &&
      row.linked_id !== null && {
        linkedTo: { subjectKind: row.linked_kind, subjectId: row.linked_id },
      }),
  };
}
