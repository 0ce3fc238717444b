import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { engines, type TestRuntime } from '../db/testing.ts';
import { runCommand } from '../http/run-command.ts';
import { newId } from '../ids.ts';
import { closeMatter } from '../testing/sample-operations.ts';
import { breaking, everything, officer, openOne, openSampleRuntime } from '../testing/sample.ts';
import { drainEffects, type Failure, type Performer, type Performers, startWorker } from './effect-worker.ts';

describe.each(engines)('effects on %s', (engine) => {
  let runtime: TestRuntime;
  let performed: string[];
  const opened: TestRuntime[] = [];

  beforeEach(async () => {
    const before = opened.at(-1);
    runtime = before ?? (await openSampleRuntime(engine));
    if (before === undefined) opened.push(runtime);
    await runtime.owner.runScript('delete from platform.effect; drop table if exists sample.told;');
    await runtime.owner.runScript(`
      create table sample.told (
        taxpayer_id uuid, effect_id uuid, compartment text default 'shared',
        primary key (taxpayer_id, effect_id));
      call platform.protect('sample.told');`);
    performed = [];
  });
  afterAll(() => Promise.all(opened.map((each) => each.close())));

  /** Performers that write, so that doing a thing twice would be refused, and remember their calls. */
  const performers: Readonly<Record<string, Performer>> = Object.fromEntries(
    ['tell', 'count'].map((name) => [
      name,
      async ({ tx, effect }) => {
        performed.push(effect.effectId);
        await tx.run(
          sql`insert into sample.told (taxpayer_id, effect_id)
            values (${effect.taxpayerId}, ${effect.effectId})`,
        );
      },
    ]),
  );
  const failing = (message = 'the printer is out'): Performers => ({
    ...performers,
    tell: async ({ tx, effect }) => {
      await performers['tell']?.({ tx, effect, law: runtime.law, tools: runtime.tools });
      throw new Error(message);
    },
  });
  type EffectRow = { name: string; attempts: number; done_at: string | null; failed_code: string | null };
  const rows = async () =>
    (
      await sql<EffectRow>`
        select name, attempts, done_at, failed_code from platform.effect order by because_seq, name`.execute(
        runtime.owner.kysely,
      )
    ).rows;
  const told = async () => (await everything(runtime))['sample.told'] ?? [];
  /** The lease is a pause by the machine's clock; nobody waits for it in a test. */
  const passLeases = () =>
    runtime.owner.runScript(
      "update platform.effect set leased_until = now() - interval '1 second' where leased_until is not null",
    );

  test('are carried out once and ticked off', async () => {
    await openOne(runtime);
    expect(await drainEffects(runtime, performers)).toEqual({ done: 2, failures: [] });
    expect(await drainEffects(runtime, performers)).toEqual({ done: 0, failures: [] });
    expect(performed).toHaveLength(2);
    expect(await rows()).toMatchObject([
      { name: 'count', attempts: 1, done_at: '2023-04-03T13:12:00.000Z', failed_code: null },
      { name: 'tell', attempts: 1, done_at: '2023-04-03T13:12:00.000Z', failed_code: null },
    ]);
  });

  test('of one taxpayer are carried out in the order in which they came about', async () => {
    const { taxpayerId, matterId } = await openOne(runtime);
    await runCommand(runtime, closeMatter, { commandId: newId(), taxpayerId, matterId }, officer);
    const order: number[] = [];
    const noting = async ({ effect }: { effect: { body: { seq: number } } }) => {
      await Promise.resolve();
      order.push(effect.body.seq);
    };
    await drainEffects(runtime, { tell: noting, count: noting });
    expect(order).toEqual([1, 1, 2]);
  });

  test('one that fails leaves nothing of its work, waits for its lease, and is tried again', async () => {
    await openOne(runtime);
    const { done, failures } = await drainEffects(runtime, failing());
    expect(done).toBe(1);
    expect(failures.map(({ effect, thrown }) => [effect.name, (thrown as Error).message])).toEqual([
      ['tell', 'the printer is out'],
    ]);
    expect(await told()).toHaveLength(1);
    expect(await drainEffects(runtime, performers)).toEqual({ done: 0, failures: [] });
    await passLeases();
    expect(await drainEffects(runtime, performers)).toEqual({ done: 1, failures: [] });
    expect(await told()).toHaveLength(2);
    expect(await rows()).toMatchObject([
      { name: 'count', attempts: 1 },
      { name: 'tell', attempts: 2 },
    ]);
  });

  test('one that fails each time is given up after eight attempts, with a code, and never tried again', async () => {
    await openOne(runtime);
    let failures = 0;
    for (let round = 0; round < 12; round += 1) {
      failures += (await drainEffects(runtime, failing())).failures.length;
      await passLeases();
    }
    expect(failures).toBe(8);
    expect(await rows()).toMatchObject([
      { name: 'count', failed_code: null },
      { name: 'tell', attempts: 8, done_at: null, failed_code: 'attempts-used-up' },
    ]);
    expect(await drainEffects(runtime, performers)).toEqual({ done: 0, failures: [] });
  });

  test('one that nobody carries out is given up at once, with a code', async () => {
    await openOne(runtime);
    const { failures } = await drainEffects(runtime, { count: performers['count'] as Performer });
    expect(failures).toHaveLength(1);
    expect(await rows()).toMatchObject([
      { name: 'count' },
      { name: 'tell', failed_code: 'nobody-performs-it' },
    ]);
  });

  test('one whose worker ended between claim and work is picked up by another once the lease has passed', async () => {
    await openOne(runtime);
    // The claim takes two statements, the role and the update; what comes after it does not happen.
    await expect(drainEffects(breaking(runtime, 3).runtime, performers)).rejects.toThrow(
      'the database is gone',
    );
    expect(await rows()).toMatchObject([
      { attempts: 1, done_at: null },
      { attempts: 1, done_at: null },
    ]);
    expect(await drainEffects(runtime, performers)).toEqual({ done: 0, failures: [] });
    await passLeases();
    expect(await drainEffects(runtime, performers)).toEqual({ done: 2, failures: [] });
    expect(performed).toHaveLength(2);
  });

  test('one that ends its worker each time is given up as well', async () => {
    await openOne(runtime);
    for (let round = 0; round < 8; round += 1) {
      await expect(drainEffects(breaking(runtime, 3).runtime, performers)).rejects.toThrow(
        'the database is gone',
      );
      await passLeases();
    }
    expect((await drainEffects(runtime, performers)).failures).toHaveLength(2);
    expect(performed).toEqual([]);
    expect(await rows()).toMatchObject([
      { failed_code: 'attempts-used-up' },
      { failed_code: 'attempts-used-up' },
    ]);
  });

  // Two sessions are needed for it; the embedded database has one.
  test.each(engine === 'postgres' ? [engine] : [])(
    'one whose lease passed while its worker was slow is done by the other one and not twice',
    async () => {
      await openOne(runtime);
      let second: ReturnType<typeof drainEffects> | undefined;
      const slow = (name: string, other: string): Performer => {
        return async (scene) => {
          // This worker has claimed both and is at its first one; another takes over the second one.
          if (second === undefined) {
            const isOther = `where name = '${other}'`;
            await runtime.owner.runScript(`update platform.effect set leased_until = now() ${isOther}`);
            second = drainEffects(runtime, performers);
            while ((await rows()).find((row) => row.name === other)?.attempts !== 2) await pause(10);
          }
          await performers[name]?.(scene);
        };
      };
      const slowly = { tell: slow('tell', 'count'), count: slow('count', 'tell') };
      const both = [await drainEffects(runtime, slowly), await second];
      expect(both.flatMap((drained) => drained?.failures)).toEqual([]);
      expect(both.reduce((sum, drained) => sum + (drained?.done ?? Number.NaN), 0)).toBe(2);
      expect(performed).toHaveLength(2);
      expect((await rows()).map(({ attempts }) => attempts).sort((a, b) => a - b)).toEqual([1, 2]);
    },
  );

  test('are shared by workers that run at the same time, and each is done once', async () => {
    for (let index = 0; index < 30; index += 1) await openOne(runtime);
    const workers = await Promise.all([1, 2, 3].map(() => drainEffects(runtime, performers)));
    expect(workers.reduce((sum, { done }) => sum + done, 0)).toBe(60);
    expect(workers.flatMap(({ failures }) => failures)).toEqual([]);
    expect(performed).toHaveLength(60);
    expect(new Set(performed).size).toBe(60);
    expect(await told()).toHaveLength(60);
    // The embedded database has one session, so that one worker may well do all of it.
    const busyMin = engine === 'postgres' ? 2 : 1;
    expect(workers.filter(({ done }) => done > 0).length).toBeGreaterThanOrEqual(busyMin);
  });

  test('that are due later wait for their day by the business clock', async () => {
    await openOne(runtime);
    await runtime.owner.runScript(
      `update platform.effect set due_at = '2023-04-03T13:12:00.001Z' where name = 'tell'`,
    );
    expect((await drainEffects(runtime, performers)).done).toBe(1);
    const later = {
      ...runtime,
      clock: { now: () => '2023-04-03T13:12:00.001Z' as ReturnType<typeof runtime.clock.now> },
    };
    expect((await drainEffects(later, performers)).done).toBe(1);
  });

  test('are carried out by a worker in the background when it is nudged, and no longer once it is stopped', async () => {
    const failures: Failure[] = [];
    const worker = startWorker(runtime, performers, (failure) => failures.push(failure), 60_000);
    const nudging = { ...runtime, onCommit: worker.nudge };
    for (let index = 0; index < 5; index += 1) await openOne(nudging);
    for (let waited = 0; performed.length < 10 && waited < 200; waited += 1) await pause(25);
    expect(performed).toHaveLength(10);
    await worker.stop();
    await openOne(nudging);
    await pause(100);
    expect(performed).toHaveLength(10);
    expect(failures).toEqual([]);
  });

  test('a worker in the background tells of a database that is gone, and goes on when it is back', async () => {
    await openOne(runtime);
    const failures: Failure[] = [];
    let gone = true;
    const flickering = {
      ...runtime,
      get database() {
        return gone ? breaking(runtime, 1).runtime.database : runtime.database;
      },
    };
    const worker = startWorker(flickering, performers, (failure) => failures.push(failure), 20);
    for (let waited = 0; failures.length === 0 && waited < 200; waited += 1) await pause(25);
    expect((failures[0]?.thrown as Error | undefined)?.message).toBe('the database is gone');
    gone = false;
    for (let waited = 0; performed.length < 2 && waited < 200; waited += 1) await pause(25);
    expect(performed).toHaveLength(2);
    await worker.stop();
  });
});
