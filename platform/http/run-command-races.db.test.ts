import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Instant } from '#kernel/calendar/day.ts';
import { verifyHistory } from '../audit/verify-history.ts';
import { engines, type TestRuntime } from '../db/testing.ts';
import { newId } from '../ids.ts';
import { noteBoth, noteMatter, openMatter } from '../testing/sample-operations.ts';
import { findMatter } from '../testing/sample-record.ts';
import { codeOf, look, officer, openingOf, openOne, openSampleRuntime } from '../testing/sample.ts';
import { runCommand } from './run-command.ts';

describe.each(engines)('commands at the same time on %s', (engine) => {
  let runtime: TestRuntime;
  beforeAll(async () => {
    runtime = await openSampleRuntime(engine);
  });
  afterAll(() => runtime.close());

  const entriesOf = async (taxpayerId: string) =>
    (await look(runtime, ({ batch }) => verifyHistory(batch, taxpayerId))).entries;

  test('many commands at once over one taxpayer come one after the other, and each is done once', async () => {
    const opened = await openOne(runtime);
    const notes = Array.from({ length: 12 }, (_, index) => ({
      commandId: newId(),
      taxpayerId: opened.taxpayerId,
      matterId: opened.matterId,
      note: `note ${index}`,
    }));
    // Each is sent twice at the same time, as an impatient caller does.
    const outcomes = await Promise.all(
      [...notes, ...notes].map((note) => runCommand(runtime, noteMatter, note, officer)),
    );
    expect(outcomes.every(({ status }) => status === 'done')).toBe(true);
    expect(outcomes.slice(12)).toEqual(outcomes.slice(0, 12));
    const matter = await look(runtime, ({ eyes }) => findMatter(eyes(officer), opened.matterId));
    expect(matter?.version).toBe(13);
    expect([...(matter?.notes ?? [])].sort()).toEqual(notes.map(({ note }) => note).sort());
    expect(await look(runtime, ({ batch }) => verifyHistory(batch, opened.taxpayerId))).toMatchObject({
      entries: 13,
      breaches: [],
    });
  });

  test('a taxpayer who is created by several calls at once is created once', async () => {
    const opening = openingOf();
    const same = await Promise.all([1, 2, 3, 4].map(() => runCommand(runtime, openMatter, opening, officer)));
    expect(same.map(({ status }) => status)).toEqual(['done', 'done', 'done', 'done']);
    expect(same[3]).toEqual(same[0]);
    const { taxpayerId } = openingOf();
    const different = await Promise.all(
      [1, 2, 3, 4].map(() => runCommand(runtime, openMatter, openingOf({ taxpayerId }), officer)),
    );
    expect(different.map((outcome) => codeOf(outcome) ?? 'done').sort()).toEqual([
      'done',
      ...Array.from({ length: 3 }, () => 'taxpayer-must-not-exist-yet'),
    ]);
    expect(await entriesOf(opening.taxpayerId)).toBe(1);
    expect(await entriesOf(taxpayerId)).toBe(1);
  });

  test('commands that name the same taxpayers in opposite orders do not wait for each other in a ring', async () => {
    const [first, second] = [await openOne(runtime), await openOne(runtime)];
    const both = (reversed: boolean) => {
      const inOrder = reversed ? [second, first] : [first, second];
      return {
        commandId: newId(),
        taxpayerIds: inOrder.map(({ taxpayerId }) => taxpayerId),
        matterIds: inOrder.map(({ matterId }) => matterId),
        note: 'joint',
      };
    };
    let begun = 0;
    const now = (): Instant => {
      begun += 1;
      return runtime.clock.now();
    };
    const counted = { ...runtime, clock: { now } };
    const rounds = Array.from({ length: 20 }, (_, index) =>
      runCommand(counted, noteBoth, both(index % 2 === 0), officer),
    );
    expect((await Promise.all(rounds)).every(({ status }) => status === 'done')).toBe(true);
    expect(await entriesOf(first.taxpayerId)).toBe(21);
    expect(await entriesOf(second.taxpayerId)).toBe(21);
    // Each transaction begins by reading the clock: none was begun anew because the database broke a ring.
    expect(begun).toBe(20);
  });
});
