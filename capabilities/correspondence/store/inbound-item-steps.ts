import { closeTasksOf, findOpenAssignment, openTask } from '#capabilities/casework/records.ts';
import type { TaskKind } from '#capabilities/casework/index.ts';
import { move, type Moved } from '#kernel/process/move.ts';
import { rolesFor } from '#kernel/process/transition.ts';
import type { Tx } from '#platform/db/lens.ts';
import { invariant } from '#platform/record/invariant.ts';
import { record } from '#platform/record/record.ts';
import type {
  InboundItem,
  LinkInboundItemBody,
  ReceiveInboundItemBody,
} from '../process/inbound-item-record.ts';
import {
  type InboundItemEvent,
  type InboundItemState,
  inboundItemTable,
  isUnread,
} from '../process/inbound-item.ts';
import { inboundItemKind } from './inbound-item-store.ts';

/** Keeps something that has come in, unread, and asks somebody to read it. */
export async function insertInboundItem(tx: Tx, body: ReceiveInboundItemBody): Promise<InboundItem> {
  const step = stepOf(tx, 'none', 'receive-inbound-item');
  const item = await record(tx, { kind: inboundItemKind, step, body, occurredAt: body.receivedAt });
  await ask(tx, item, 'read-inbound-item');
  return item;
}

/**
 * Keeps something that was read when it came in, and puts it to the record that came of it: nobody is asked
 * to read it again.
 */
export async function insertWorkedItem(
  tx: Tx,
  body: ReceiveInboundItemBody,
  linkedTo: LinkInboundItemBody,
): Promise<InboundItem> {
  const { receivedAt: occurredAt } = body;
  const received = stepOf(tx, 'none', 'receive-inbound-item');
  const item = await record(tx, { kind: inboundItemKind, step: received, body, occurredAt });
  return await putToRecord(tx, item, linkedTo);
}

/** Reads what is unread yet and puts it to the record that came of it. */
export async function putToRecord(
  tx: Tx,
  item: InboundItem,
  linkedTo: LinkInboundItemBody,
): Promise<InboundItem> {
  const { state } = item;
  const before = isUnread(state)
    ? await noteItemRead(tx, item, stepOf(tx, state, 'read-inbound-item'))
    : item;
  return await noteItemLinked(tx, before, stepOf(tx, before.state, 'link-inbound-item'), linkedTo);
}

function stepOf(tx: Tx, state: InboundItemState, event: InboundItemEvent): Moved {
  const { role } = tx.actor;
  const step = move(inboundItemTable, { state, event, role });
  invariant(step.kind === 'moved', `the role "${role}" may not ${event} what is ${state}`);
  return step;
}

/** Whoever holds the case is asked; whoever is at work where nobody does, if that is a reader. */
async function ask(tx: Tx, { taxpayerId, inboundItemId }: InboundItem, kind: TaskKind): Promise<void> {
  const holder = await findOpenAssignment(tx, taxpayerId);
  const reads = rolesFor(inboundItemTable, 'read-inbound-item').includes(tx.actor.role);
  const ownerId = holder?.personId ?? (reads ? tx.actor.personId : undefined);
  if (ownerId === undefined) return;
  const about = { subjectKind: 'inbound-item', subjectId: inboundItemId };
  await openTask(tx, { taxpayerId, kind, ...about, ownerId });
}

/**
 * Notes that a person has read it, and asks to put it where it belongs: what has been read protects no
 * longer by being unread, and is not to be forgotten.
 */
export async function noteItemReadAlone(tx: Tx, before: InboundItem, step: Moved): Promise<InboundItem> {
  const item = await noteItemRead(tx, before, step);
  await ask(tx, item, 'place-inbound-item');
  return item;
}

/** Notes to which record it belongs: nobody has to look for that any more. */
export async function noteItemLinked(
  tx: Tx,
  before: InboundItem,
  step: Moved,
  body: LinkInboundItemBody,
): Promise<InboundItem> {
  const item = await record(tx, { kind: inboundItemKind, before, step, body });
  const { taxpayerId, inboundItemId: subjectId } = item;
  await closeTasksOf(tx, { taxpayerId, subjectId, kind: 'place-inbound-item', because: 'done' });
  return item;
}

/** Notes that a person has read it. The task is done, and what it may have protected is now known. */
async function noteItemRead(tx: Tx, before: InboundItem, step: Moved): Promise<InboundItem> {
  const { taxpayerId, inboundItemId: subjectId } = before;
  const item = await record(tx, { kind: inboundItemKind, before, step, body: {} });
  await closeTasksOf(tx, { taxpayerId, subjectId, kind: 'read-inbound-item', because: 'done' });
  return item;
}
