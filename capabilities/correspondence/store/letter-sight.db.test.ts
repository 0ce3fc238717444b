import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { amariId, doyleId, locked, type SampleName, seen, send } from '#capabilities/casework/testing.ts';
import { engines, type TestRuntime } from '#platform/db/testing.ts';
import { newId } from '#platform/ids.ts';
import { listHistory } from '#platform/record/history.ts';
import { recordDelivery } from '../api/record-delivery.ts';
import { recordReturn } from '../api/record-return.ts';
import { sendLetter } from '../api/send-letter.ts';
import { applyLetter, type Letter } from '../process/letter-record.ts';
import { draftLetter, voidLettersOf } from '../records.ts';
import {
  asSystem,
  draft,
  historyOf,
  letterOf,
  openSample,
  partsToDraft,
  rebuilt,
  sent,
  tasksOf,
  toDraft,
} from '../testing.ts';
import { findLetter, listLetters } from './letter-store.ts';

const everybody: readonly SampleName[] = [
  'reyes',
  'ortiz',
  'lund',
  'stone',
  'park',
  'amari',
  'doyle',
  'vega',
  'feed',
];

describe.each(engines)('letters on %s', (engine) => {
  let runtime: TestRuntime;
  beforeAll(async () => {
    runtime = await openSample(engine);
  });
  afterAll(() => runtime.close());

  describe('what would say what is no longer so', () => {
    test('is dropped with its task where it has not left; what has left stays', async () => {
      const subjectId = newId();
      const [waiting, left] = [
        await draft(runtime, partsToDraft(runtime, { subjectId })),
        await sent(runtime, partsToDraft(runtime, { subjectId })),
      ];
      const other = await draft(runtime, partsToDraft(runtime));
      await asSystem(runtime, amariId, (tx) => voidLettersOf(tx, { taxpayerId: amariId, subjectId }));
      const states = await locked(runtime, amariId, async (tx) =>
        Promise.all(
          [waiting, left, other].map(async ({ letterId }) => (await findLetter(tx, letterId))?.state),
        ),
      );
      expect(states).toEqual(['void', 'sent', 'released']);
      expect(await tasksOf(runtime, waiting.letterId)).toEqual([]);
      expect(await tasksOf(runtime, other.letterId)).toHaveLength(1);
    });
  });

  describe('who sees a letter', () => {
    const rowsSeenBy = (name: SampleName, letterId: string) =>
      seen(runtime, name, async (eyes) => {
        const count = async (table: string, column: string): Promise<number> => {
          const rows = await eyes.run(
            sql<{
              count: number;
            }>`select count(*) as count from ${sql.raw(table)} where ${sql.raw(column)} = ${letterId}`,
          );
          return rows[0]?.count ?? -1;
        };
        return {
          letters: await count('correspondence.letter', 'letter_id'),
          evidence: await count('correspondence.delivery_evidence', 'letter_id'),
          history: await count('platform.history', 'record_id'),
          tasks: await count('casework.task', 'subject_id'),
        };
      });
    const nothing = { letters: 0, evidence: 0, history: 0, tasks: 0 };

    test('a draft is seen by those who work the case; the taxpayer sees no trace of it, and nobody else does', async () => {
      const { letterId } = await draft(runtime, toDraft(runtime));
      for (const name of ['reyes', 'ortiz'] as const)
        expect(await rowsSeenBy(name, letterId)).toEqual({ letters: 1, evidence: 0, history: 2, tasks: 1 });
      for (const name of everybody.filter((each) => each !== 'reyes' && each !== 'ortiz'))
        expect([name, await rowsSeenBy(name, letterId)]).toEqual([name, nothing]);
    });

    test('from the moment it is sent the taxpayer sees it and that it was sent, and nothing of what was before', async () => {
      const { letterId } = await sent(runtime, toDraft(runtime));
      expect(await rowsSeenBy('reyes', letterId)).toEqual({ letters: 1, evidence: 1, history: 3, tasks: 1 });
      expect(await rowsSeenBy('amari', letterId)).toEqual({ letters: 1, evidence: 1, history: 1, tasks: 0 });
      const events = await seen(runtime, 'amari', (eyes) => listHistory(eyes, amariId, [letterId]));
      expect(events.map(({ event, decisions }) => [event, decisions.map(({ rule }) => rule)])).toEqual([
        ['send-letter', ['channel']],
      ]);
      // The connected program registered both taxpayers, so it sees what is shared of either.
      for (const name of ['doyle', 'lund', 'stone', 'park', 'vega'] as const)
        expect([name, await rowsSeenBy(name, letterId)]).toEqual([name, nothing]);
    });

    test('a command that has locked one taxpayer finds no letter of another', async () => {
      const { letterId } = await draft(runtime, toDraft(runtime));
      expect(await locked(runtime, doyleId, (tx) => findLetter(tx, letterId))).toBeUndefined();
      const taken = toDraft(runtime, { taxpayerId: doyleId });
      await expect(asSystem(runtime, amariId, (tx) => draftLetter(tx, runtime.tools, taken))).rejects.toThrow(
        'row-level security',
      );
      expect(await locked(runtime, doyleId, (tx) => listLetters(tx, doyleId))).toEqual([]);
    });
    test('what was documented of a delivery is never changed', async () => {
      await sent(runtime, toDraft(runtime));
      const change = sql`update correspondence.delivery_evidence set channel = 'fax'`;
      const remove = sql`delete from correspondence.delivery_evidence`;
      for (const query of [change, remove])
        await expect(locked(runtime, amariId, (tx) => tx.run(query))).rejects.toThrow('permission denied');
    });
  });

  test('the rows of history rebuild a letter that was sent, came back, was sent again and arrived', async () => {
    const { letterId } = await sent(runtime, partsToDraft(runtime));
    const about = { letterId, taxpayerId: amariId };
    const now = runtime.clock.now();
    await send(runtime, recordReturn, 'reyes', { ...about, because: 'moved', returnedAt: now });
    await send(runtime, sendLetter, 'reyes', { ...about, channel: 'fax', sentAt: now, reference: 'F-77' });
    await send(runtime, recordDelivery, 'reyes', { ...about, proof: 'fax-confirmation', deliveredAt: now });
    const kept = await letterOf(runtime, letterId);
    expect(kept.evidence).toHaveLength(4);
    expect(rebuilt<Letter>(await historyOf(runtime, letterId), applyLetter)).toEqual(kept);
  });
});
