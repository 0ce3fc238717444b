import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instant } from '#kernel/calendar/day.ts';
import { move } from '#kernel/process/move.ts';
import { emptyLaw, engines, type TestRuntime } from '../db/testing.ts';
import { runCommand } from '../http/run-command.ts';
import { newId } from '../ids.ts';
import { findMatter, matterKind, matterTable } from '../testing/sample-record.ts';
import { closeMatter, noteMatter, openMatter } from '../testing/sample-operations.ts';
import {
  breaking,
  everything,
  look,
  officer,
  openingOf,
  openOne,
  openSampleRuntime,
} from '../testing/sample.ts';
import { listDeadlines } from './deadlines.ts';
import { listHistory } from './history.ts';
import { record } from './record.ts';

describe.each(engines)('what a step records on %s', (engine) => {
  let runtime: TestRuntime;
  beforeAll(async () => {
    runtime = await openSampleRuntime(engine);
  });
  afterAll(() => runtime.close());

  const rowsOf = async (table: string, taxpayerId: string) =>
    (
      await sql<Record<string, unknown>>`
        select * from ${sql.raw(table)} where taxpayer_id = ${taxpayerId} order by 1, 2`.execute(
        runtime.owner.kysely,
      )
    ).rows;

  test('one row of history says who did what, when it happened, when it was known here and by which command', async () => {
    const opening = openingOf({ openedAt: '2023-03-31T20:30:00-04:00' });
    await runCommand(runtime, openMatter, opening, officer);
    const [entry, ...others] = await look(runtime, ({ eyes }) =>
      listHistory(eyes(officer), opening.taxpayerId),
    );
    expect(others).toEqual([]);
    const { taxpayerId, matterId, commandId, name, amountCents, lines } = opening;
    expect(entry).toEqual({
      taxpayerId,
      seq: 1,
      compartment: 'shared',
      capability: 'sample',
      recordKind: 'matter',
      recordId: matterId,
      version: 1,
      event: 'open-matter',
      from: 'none',
      to: 'open',
      actorId: officer.personId,
      actorRole: 'officer',
      // Half past eight in the evening in the agency's zone is the next day in UTC.
      onDay: '2023-03-31',
      occurredAt: '2023-04-01T00:30:00.000Z',
      recordedAt: '2023-04-03T13:12:00.000Z',
      body: { taxpayerId, matterId, compartment: 'shared', name, amountCents, lines },
      decisions: [],
      commandId,
    });
  });

  test('each step makes one row, one version more, and keeps the decision that it hangs on with its facts', async () => {
    const { taxpayerId, matterId } = await openOne(runtime);
    await runCommand(
      runtime,
      noteMatter,
      { commandId: newId(), taxpayerId, matterId, note: 'called' },
      officer,
    );
    await runCommand(runtime, closeMatter, { commandId: newId(), taxpayerId, matterId }, officer);
    const entries = await look(runtime, ({ eyes }) => listHistory(eyes(officer), taxpayerId));
    expect(entries.map(({ seq, version, event, from, to }) => [seq, version, event, from, to])).toEqual([
      [1, 1, 'open-matter', 'none', 'open'],
      [2, 2, 'note-matter', 'open', 'open'],
      [3, 3, 'close-matter', 'open', 'closed'],
    ]);
    expect(entries[2]?.decisions).toMatchObject([
      { rule: 'closable', outcome: 'may-close', facts: { amountCents: 45_000 }, on: '2023-04-03' },
    ]);
    expect(await rowsOf('sample.matter', taxpayerId)).toMatchObject([
      { state: 'closed', version: 3, notes: ['called'] },
    ]);
    expect(await rowsOf('platform.head', taxpayerId)).toMatchObject([{ seq: 3 }]);
  });

  test('a deadline opens with the step that opens it and is met by the step that closes it', async () => {
    const { taxpayerId, matterId } = await openOne(runtime);
    const deadlines = () => look(runtime, ({ eyes }) => listDeadlines(eyes(officer), taxpayerId, [matterId]));
    expect(await deadlines()).toMatchObject([
      { kind: 'answer', dueDay: '2023-05-03', steps: [{ counted: 30 }] },
    ]);
    expect(await rowsOf('platform.deadline', taxpayerId)).toMatchObject([
      { opened_seq: 1, closed_seq: null },
    ]);
    await runCommand(runtime, closeMatter, { commandId: newId(), taxpayerId, matterId }, officer);
    expect(await deadlines()).toMatchObject([{ kind: 'answer', closedBecause: 'met' }]);
    expect(await rowsOf('platform.deadline', taxpayerId)).toMatchObject([{ opened_seq: 1, closed_seq: 2 }]);
  });

  test('each effect of a step is queued once, with ids and nothing of the taxpayer', async () => {
    const { taxpayerId, matterId } = await openOne(runtime);
    const effects = await rowsOf('platform.effect', taxpayerId);
    expect(effects.map(({ name }) => String(name)).sort()).toEqual(['count', 'tell']);
    for (const effect of effects)
      expect(effect).toMatchObject({
        body: { recordKind: 'matter', recordId: matterId, event: 'open-matter', seq: 1 },
        compartment: 'shared',
        because_seq: 1,
        attempts: 0,
        done_at: null,
      });
  });

  test('a command that fails at any of its statements leaves nothing at all', async () => {
    const { taxpayerId, matterId } = await openOne(runtime);
    const close = (on: TestRuntime) =>
      runCommand(on, closeMatter, { commandId: newId(), taxpayerId, matterId }, officer);
    const before = await everything(runtime);
    let failures = 0;
    for (let at = 1; ; at += 1) {
      const broken = breaking(runtime, at);
      const outcome = await close(broken.runtime).then(
        () => 'done',
        (thrown: unknown) => (thrown as Error).message,
      );
      if (outcome === 'done') break;
      failures += 1;
      expect(outcome).toBe('the database is gone');
      expect(await everything(runtime), `after a failure at statement ${at}: ${broken.statement()}`).toEqual(
        before,
      );
    }
    // Lock, earlier, history, row, deadline, effect, answer, log of reads: one statement each or more.
    expect(failures).toBeGreaterThan(8);
    expect(await everything(runtime)).not.toEqual(before);
  });

  test('a first command that fails at any of its statements leaves no taxpayer behind', async () => {
    const opening = openingOf();
    const before = await everything(runtime);
    for (let at = 1; ; at += 1) {
      const broken = breaking(runtime, at);
      const outcome = await runCommand(broken.runtime, openMatter, opening, officer).catch(() => undefined);
      if (outcome?.status === 'done') break;
      expect(await everything(runtime), `after a failure at statement ${at}: ${broken.statement()}`).toEqual(
        before,
      );
    }
    expect(await rowsOf('sample.matter', opening.taxpayerId)).toHaveLength(1);
  });

  test('a record that changed meanwhile is not written over', async () => {
    const { taxpayerId, matterId } = await openOne(runtime);
    const stale = await look(runtime, ({ eyes }) => findMatter(eyes(officer), matterId));
    await runCommand(
      runtime,
      noteMatter,
      { commandId: newId(), taxpayerId, matterId, note: 'called' },
      officer,
    );
    const before = await everything(runtime);
    const writing = look(runtime, async ({ lock }) => {
      const tx = await lock([taxpayerId], { actor: officer, commandId: newId(), law: emptyLaw });
      const step = move(matterTable, { state: 'open', event: 'note-matter', role: 'officer' });
      if (step.kind === 'refused') throw new Error('the step is lawful');
      await record(tx, { kind: matterKind, before: stale, step, body: { note: 'overwritten' } });
    });
    // The second version of this record is in history already, and the row is no longer at the first.
    await expect(writing).rejects.toThrow(/history_taxpayer_id_record_id_version_key/);
    expect(await everything(runtime)).toEqual(before);
  });

  test('the clock that counts is the one of the business', async () => {
    runtime.clock.moveTo(instant('2024-02-29T04:59:59.999Z'));
    const { taxpayerId } = await openOne(runtime);
    const [entry] = await look(runtime, ({ eyes }) => listHistory(eyes(officer), taxpayerId));
    expect(entry).toMatchObject({ onDay: '2024-02-28', recordedAt: '2024-02-29T04:59:59.999Z' });
    runtime.clock.moveTo(instant('2023-04-03T13:12:00.000Z'));
  });
});
