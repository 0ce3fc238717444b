import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  amariId,
  doyleId,
  locked,
  sampleId,
  type SampleName,
  seen,
  send,
} from '#capabilities/casework/testing.ts';
import { instant } from '#kernel/calendar/day.ts';
import type { Lens } from '#platform/db/lens.ts';
import { engines, type TestRuntime } from '#platform/db/testing.ts';
import { linkInboundItem } from '../api/link-inbound-item.ts';
import { readInboundItem } from '../api/read-inbound-item.ts';
import { receiveInboundItem } from '../api/receive-inbound-item.ts';
import { applyInboundItem, type InboundItem } from '../process/inbound-item-record.ts';
import { listUnread } from '../records.ts';
import { historyOf, openSample, partsToDraft, rebuilt, sent, tasksOf } from '../testing.ts';
import { findInboundItem, listInboundItems } from './inbound-item-store.ts';

describe.each(engines)('what comes in on %s', (engine) => {
  let runtime: TestRuntime;
  beforeAll(async () => {
    runtime = await openSample(engine);
  });
  afterAll(() => runtime.close());

  const receive = (change: object = {}) =>
    send(runtime, receiveInboundItem, 'reyes', {
      taxpayerId: amariId,
      channel: 'fax',
      sentBy: 'taxpayer',
      receivedAt: '2023-03-31T20:12:00.000Z',
      about: 'Three pages about a payment plan',
      pages: 3,
      ...change,
    });

  test('stands unread from its receipt until somebody reads it, whoever may see it', async () => {
    const { inboundItemId } = (await receive({ sentBy: 'employer' })) as InboundItem;
    const unread = async () =>
      (await locked(runtime, amariId, (tx) => listUnread(tx, amariId))).map((item) => item.inboundItemId);
    expect(await unread()).toContain(inboundItemId);
    await send(runtime, readInboundItem, 'ortiz', { inboundItemId, taxpayerId: amariId });
    expect(await unread()).not.toContain(inboundItemId);
    expect(await locked(runtime, doyleId, (tx) => listUnread(tx, doyleId))).toEqual([]);
  });

  test('happened when it was received, and is read by whoever holds the case', async () => {
    const { inboundItemId } = (await receive()) as InboundItem;
    const [entry] = await historyOf(runtime, inboundItemId);
    expect(entry).toMatchObject({ onDay: '2023-03-31', occurredAt: '2023-03-31T20:12:00.000Z' });
    expect(entry?.recordedAt).toBe(instant('2023-04-03T13:12:00.000Z'));
    const [task] = await tasksOf(runtime, inboundItemId);
    expect(task).toMatchObject({ kind: 'read-inbound-item', ownerId: sampleId('reyes') });
  });

  test('from the taxpayer is the taxpayer’s to see; from an employer it is not; of another taxpayer nothing is', async () => {
    const own = (await receive()) as InboundItem;
    const theirs = (await receive({ sentBy: 'employer' })) as InboundItem;
    const seenBy = async (name: SampleName) => {
      const list = (lens: Lens) => listInboundItems(lens, amariId);
      const ids = (await seen(runtime, name, list)).map(({ inboundItemId }) => inboundItemId);
      return [own, theirs].map(({ inboundItemId }) => ids.includes(inboundItemId));
    };
    expect(await seenBy('reyes')).toEqual([true, true]);
    expect(await seenBy('amari')).toEqual([true, false]);
    for (const name of ['doyle', 'lund', 'stone', 'park', 'vega'] as const)
      expect([name, await seenBy(name)]).toEqual([name, [false, false]]);
  });

  test('the rows of history rebuild what came in, was read and put in its place', async () => {
    const { inboundItemId } = (await receive()) as InboundItem;
    const { letterId } = await sent(runtime, partsToDraft(runtime));
    const about = { inboundItemId, taxpayerId: amariId };
    await send(runtime, readInboundItem, 'reyes', about);
    await send(runtime, linkInboundItem, 'reyes', { ...about, subjectKind: 'letter', subjectId: letterId });
    const kept = await locked(runtime, amariId, (tx) => findInboundItem(tx, inboundItemId));
    expect(kept).toMatchObject({
      state: 'linked',
      linkedTo: { subjectKind: 'letter', subjectId: letterId },
    });
    expect(rebuilt<InboundItem>(await historyOf(runtime, inboundItemId), applyInboundItem)).toEqual(kept);
  });
});
