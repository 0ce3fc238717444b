import { closeTasksOf, findOpenAssignment, openTask } from '#capabilities/casework/records.ts';
import { move, type Moved } from '#kernel/process/move.ts';
import { rolesFor } from '#kernel/process/transition.ts';
import type { Tx } from '#platform/db/lens.ts';
import { invariant } from '#platform/record/invariant.ts';
import { record } from '#platform/record/record.ts';
import type { InboundItem, ReceiveInboundItemBody } from '../process/inbound-item-record.ts';
import { inboundItemTable } from '../process/inbound-item.ts';
import { inboundItemKind } from './inbound-item-store.ts';

/** Keeps something that has come in, unread, and asks somebody to read it. */
export async function insertInboundItem(tx: Tx, body: ReceiveInboundItemBody): Promise<InboundItem> {
  const { role } = tx.actor;
  const step = move(inboundItemTable, { state: 'none', event: 'receive-inbound-item', role });
  invariant(step.kind === 'moved', `the role "${role}" receives nothing`);
  const item = await record(tx, { kind: inboundItemKind, step, body, occurredAt: body.receivedAt });
  await askToRead(tx, item);
  return item;
}

/** Whoever holds the case reads it; whoever received it where nobody does, if that is a reader. */
async function askToRead(tx: Tx, { taxpayerId, inboundItemId }: InboundItem): Promise<void> {
  const holder = await findOpenAssignment(tx, taxpayerId);
  const reads = rolesFor(inboundItemTable, 'read-inbound-item').includes(tx.actor.role);
  const ownerId = holder?.personId ?? (reads ? tx.actor.personId : undefined);
  if (ownerId === undefined) return;
  const about = { subjectKind: 'inbound-item', subjectId: inboundItemId };
  await openTask(tx, { taxpayerId, kind: 'read-inbound-item', ...about, ownerId });
}

/** Notes that a person has read it. The task is done, and what it may have protected is now known. */
export async function noteItemRead(tx: Tx, before: InboundItem, step: Moved): Promise<InboundItem> {
  const { taxpayerId, inboundItemId: subjectId } = before;
  const item = await record(tx, { kind: inboundItemKind, before, step, body: {} });
  await closeTasksOf(tx, { taxpayerId, subjectId, kind: 'read-inbound-item', because: 'done' });
  return item;
}
