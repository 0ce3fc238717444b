import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { instant } from '#kernel/calendar/day.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixedClock } from '../clock/clock.ts';
import { type Database, openEmbedded, openPostgres } from './database.ts';
import { isPassing } from './faults.ts';
import { FolderHeld } from './folder-lock.ts';
import { inTransaction } from './lens.ts';
import { emptyLaw, engines, openTestRuntime, type TestRuntime } from './testing.ts';

async function one(database: Database, query: ReturnType<typeof sql>): Promise<unknown> {
  const { rows } = await query.execute(database.kysely);
  return Object.values(rows[0] as object)[0];
}

describe.each(engines)('values on %s', (engine) => {
  let runtime: TestRuntime;
  let database: Database;
  beforeAll(async () => {
    runtime = await openTestRuntime(engine, emptyLaw);
    database = runtime.database;
  });
  afterAll(() => runtime.close());

  test('a day stays the text that it is', async () => {
    expect(await one(database, sql`select date '2023-04-03'`)).toBe('2023-04-03');
    expect(await one(database, sql`select ${'0001-01-01'}::date`)).toBe('0001-01-01');
  });

  test('an instant comes back in UTC with milliseconds, whatever the zone of the session', async () => {
    const at = '2023-04-03T13:12:00.005Z';
    expect(await one(database, sql`select ${at}::timestamptz`)).toBe(at);
    expect(await one(database, sql`select timestamptz '2023-04-03 09:12:00-04'`)).toBe(
      '2023-04-03T13:12:00.000Z',
    );
    expect(await one(database, sql`select ${'1066-10-14T00:00:00.000Z'}::timestamptz`)).toBe(
      '1066-10-14T00:00:00.000Z',
    );
    const inKathmandu = database.kysely.transaction().execute(async (trx) => {
      await sql`set local timezone to 'Asia/Kathmandu'`.execute(trx);
      return (await sql<{ at: string }>`select ${at}::timestamptz as at`.execute(trx)).rows[0]?.at;
    });
    expect(await inKathmandu).toBe(at);
  });

  test('microseconds, which no instant of ours has, are cut off and never rounded into the next millisecond', async () => {
    expect(await one(database, sql`select timestamptz '2023-04-03T23:59:59.999999Z'`)).toBe(
      '2023-04-03T23:59:59.999Z',
    );
  });

  test('infinity is told as such', async () => {
    expect(await one(database, sql`select timestamptz 'infinity'`)).toBe('infinity');
    expect(await one(database, sql`select timestamptz '-infinity'`)).toBe('-infinity');
  });

  test('a count and an amount are numbers; what is no safe integer is refused and not bent', async () => {
    expect(await one(database, sql`select bigint '9007199254740991'`)).toBe(Number.MAX_SAFE_INTEGER);
    await expect(one(database, sql`select bigint '9007199254740993'`)).rejects.toThrow('not a safe integer');
    expect(await one(database, sql`select count(*) from pg_class where false`)).toBe(0);
  });

  test('lists of text go in and come out as they were', async () => {
    const lines = ['1 Elm St', 'Apt "4", \\ rear', '{a,b}', 'NULL', '', ' ', 'Ñandú'];
    expect(await one(database, sql`select ${lines}::text[]`)).toEqual(lines);
    expect(await one(database, sql`select ${[]}::text[]`)).toEqual([]);
  });

  test('lists of days, instants and amounts come out in the forms that single ones have', async () => {
    expect(await one(database, sql`select array[date '2023-04-03']`)).toEqual(['2023-04-03']);
    expect(await one(database, sql`select array[timestamptz '2023-04-03T00:00:00Z', 'infinity']`)).toEqual([
      '2023-04-03T00:00:00.000Z',
      'infinity',
    ]);
    expect(await one(database, sql`select array[bigint '5', null]`)).toEqual([5, null]);
  });

  test('bytes and JSON come out as they were', async () => {
    const bytes = Buffer.from([0, 1, 92, 255]);
    expect(await one(database, sql`select ${bytes}::bytea`)).toEqual(bytes);
    expect(await one(database, sql`select ${JSON.stringify({ b: [1, null], a: 'é"' })}::jsonb`)).toEqual({
      a: 'é"',
      b: [1, null],
    });
  });

  test('a statement that fails rolls its transaction back, and the next one starts clean', async () => {
    const failing = database.kysely.transaction().execute(async (trx) => {
      await sql`select set_config('role', 'accord_reader', true)`.execute(trx);
      await sql`select 1 / 0`.execute(trx);
    });
    await expect(failing).rejects.toThrow('division by zero');
    expect(await one(database, sql`select current_setting('role')`)).toBe('none');
    expect(await one(database, sql`select 1`)).toBe(1);
  });
});

test('an idle connection to PostgreSQL that is cut is made anew, and the program lives on', async () => {
  const url = process.env['ACCORD_TEST_POSTGRES_URL'] as string;
  const database = openPostgres(url, { connectionsMax: 1 });
  const pid = await one(database, sql`select pg_backend_pid()`);
  const other = openPostgres(url, { connectionsMax: 1 });
  await one(other, sql`select pg_terminate_backend(${pid}::int)`);
  await pause(200);
  expect(await one(database, sql`select 1`)).toBe(1);
  await Promise.all([database.close(), other.close()]);
});

test('a connection to PostgreSQL that is cut within a transaction fails all of it, and is not lent out again', async () => {
  const url = process.env['ACCORD_TEST_POSTGRES_URL'] as string;
  const database = openPostgres(url, { connectionsMax: 1 });
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  const cut = inTransaction(database, fixedClock(instant('2023-04-03T13:00:00.000Z')), ({ batch }) =>
    Promise.all([
      batch.run(sql`reset role`),
      batch.run(sql`select pg_terminate_backend(pg_backend_pid())`),
      batch.run(sql`select 1`),
      batch.run(sql`select 2`),
    ]),
  );
  const thrown: unknown = await cut.catch((reason: unknown) => reason);
  expect(isPassing(thrown)).toBe(true);
  expect(await one(database, sql`select 1`)).toBe(1);
  expect(unhandled).toEqual([]);
  process.off('unhandledRejection', note);
  await database.close();
});

describe('the embedded database in a folder', () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  const newFolder = (): string => {
    const folder = mkdtempSync(join(realpathSync(tmpdir()), 'accord-db-'));
    folders.push(folder);
    return join(folder, 'database');
  };

  test('is locked while it is open, and keeps what it was told', async () => {
    const dataDir = newFolder();
    const database = await openEmbedded({ dataDir });
    await database.runScript('create table kept (line text); insert into kept values (1), (2);');
    await expect(openEmbedded({ dataDir })).rejects.toThrow(FolderHeld);
    await database.close();
    const again = await openEmbedded({ dataDir });
    expect(await one(again, sql`select count(*) from kept`)).toBe(2);
    await again.close();
  });

  test('is whole or absent when its making is killed, so that the next start makes it', async () => {
    const dataDir = newFolder();
    const script = `const { openEmbedded } = await import('#platform/db/database.ts');
      await openEmbedded({ dataDir: '${dataDir}' });`;
    for (const afterMs of [0, 300, 900]) {
      const options = ['--import', 'tsx', '--input-type=module', '-e', script];
      const child = spawn(process.execPath, options, { stdio: 'ignore' });
      const ended = once(child, 'exit');
      while (!existsSync(join(`${dataDir}.unfinished`, 'base'))) await pause(10);
      await pause(afterMs);
      child.kill('SIGKILL');
      await ended;
      expect(readdirSync(dataDir)).toEqual([]);
    }
    const database = await openEmbedded({ dataDir });
    expect(await one(database, sql`select 1`)).toBe(1);
    await database.close();
    expect(existsSync(`${dataDir}.unfinished`)).toBe(false);
  }, 120_000);

  test('does not touch a folder that holds something else, and leaves it unlocked', async () => {
    const dataDir = newFolder();
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'letters.txt'), 'mine');
    await expect(openEmbedded({ dataDir })).rejects.toThrow('holds something that is not a database');
    expect(readdirSync(dataDir)).toEqual(['letters.txt']);
    expect(readdirSync(`${dataDir}.lock`)).toEqual([]);
  });
});
