import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { newId } from '../ids.ts';
import { type Database, type Engine, openEmbedded, openPostgres } from './database.ts';
import { listMigrations, listMissing, migrate, type Migration } from './migrate.ts';
import { engines, onServer } from './testing.ts';

const url = process.env['ACCORD_TEST_POSTGRES_URL'] as string;
const made: string[] = [];

/** An empty database that nobody has prepared, and a way to open it once more as another process would. */
async function openFresh(
  engine: Engine,
): Promise<{ readonly database: Database; readonly again: () => Database }> {
  if (engine === 'pglite') {
    const database = await openEmbedded({ dataDir: 'memory://' });
    return { database, again: () => ({ ...database, close: async () => Promise.resolve() }) };
  }
  const name = `accord_migrate_${newId().replaceAll('-', '')}`;
  await onServer(url, `create database ${name}`);
  made.push(name);
  const address = new URL(url);
  address.pathname = `/${name}`;
  return { database: openPostgres(address.href), again: () => openPostgres(address.href) };
}

afterAll(async () => {
  for (const name of made) await onServer(url, `drop database if exists ${name} with (force)`);
});

const step = (name: string, text: string): Migration => ({ name, text, sha256: `hash of ${text}` });

describe.each(engines)('migrations on %s', (engine) => {
  test('run once, in order, and all of them', async () => {
    const { database } = await openFresh(engine);
    const names = listMigrations().map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    expect(await listMissing(database)).toEqual(names);
    expect(await migrate(database)).toEqual(names);
    expect(await migrate(database)).toEqual([]);
    expect(await listMissing(database)).toEqual([]);
    await database.close();
  });

  test('are whole or absent: one that fails leaves nothing, and what ran before it stays', async () => {
    const { database } = await openFresh(engine);
    const good = step('1-good', 'create table good (a int); insert into good values (1);');
    const bad = step('2-bad', 'create table bad (a int); insert into bad values (1 / 0);');
    await expect(migrate(database, [good, bad])).rejects.toThrow('division by zero');
    const tables = sql<{
      tablename: string;
    }>`select tablename from pg_tables where tablename in ('good', 'bad')`;
    expect((await tables.execute(database.kysely)).rows).toEqual([{ tablename: 'good' }]);
    const cured = step('2-bad', 'create table bad (a int); insert into bad values (1);');
    expect(await migrate(database, [good, cured])).toEqual(['2-bad']);
    await database.close();
  });

  test('are not changed after they have run', async () => {
    const { database } = await openFresh(engine);
    await migrate(database, [step('1-first', 'create table first (a int)')]);
    await expect(migrate(database, [step('1-first', 'create table first (b int)')])).rejects.toThrow(
      'the migration 1-first was changed after it had run',
    );
    await database.close();
  });

  test('run once even if several programs start at the same time', async () => {
    const { database, again } = await openFresh(engine);
    const others = [again(), again(), again()];
    const ran = await Promise.all([database, ...others].map((each) => migrate(each)));
    expect(ran.flat().sort()).toEqual(listMigrations().map(({ name }) => name));
    await Promise.all(others.map((each) => each.close()));
    await database.close();
  });
});
