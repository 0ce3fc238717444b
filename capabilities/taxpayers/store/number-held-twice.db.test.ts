import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { systemClock } from '#platform/clock/clock.ts';
import { type Database, openEmbedded, openPostgres } from '#platform/db/database.ts';
import { inTransaction } from '#platform/db/lens.ts';
import { listMigrations, migrate } from '#platform/db/migrate.ts';
import { engines, onServer } from '#platform/db/testing.ts';
import { newId } from '#platform/ids.ts';
import { listNumbersHeldTwice } from './tin-store.ts';

const url = process.env['ACCORD_TEST_POSTGRES_URL'] as string;
const oneHolder = '2026-11-22-0130-give-a-number-one-holder';

/** A database as it stood before a number had one holder; on PostgreSQL its owner is held by row security. */
async function openEarlier(engine: 'pglite' | 'postgres'): Promise<Database> {
  const earlier = listMigrations().filter(({ name }) => name < oneHolder);
  const database = engine === 'pglite' ? await openEmbedded({ dataDir: 'memory://' }) : await openOwned();
  await migrate(database, earlier);
  // It may work on the tables as the program does, and so put something into them.
  for (const name of made) await onServer(url, `grant accord_batch to ${name}`);
  return database;
}

const made: string[] = [];

async function openOwned(): Promise<Database> {
  const name = `accord_owned_${newId().replaceAll('-', '')}`;
  made.push(name);
  await onServer(url, `create role ${name} login createrole password '${name}'`);
  await onServer(url, `create database ${name} owner ${name}`);
  const address = new URL(url);
  Object.assign(address, { pathname: `/${name}`, username: name, password: name });
  return openPostgres(address.href, { connectionsMax: 1 });
}

afterAll(async () => {
  for (const name of made) {
    await onServer(url, `drop database if exists ${name} with (force)`);
    await onServer(url, `drop role if exists ${name}`);
  }
});

describe.each(engines)('a number that was registered twice, on %s', (engine) => {
  test('goes to whoever was first; the others stay, say whose it is, and are told of every day', async () => {
    const database = await openEarlier(engine);
    const [early, late, later, alone, business] = [newId(), newId(), newId(), newId(), newId()];
    const insert = (taxpayerId: string, kind: string, hash: string, fromAt: string) =>
      `insert into taxpayers.tin (taxpayer_id, tin_id, kind, encrypted, hash, last_four)
        values ('${taxpayerId}', '${newId()}', '${kind}', '\\x00', '${hash}', '0142');
      insert into taxpayers.name (taxpayer_id, name_id, full_name, from_at)
        values ('${taxpayerId}', '${newId()}', 'R. Amari', '${fromAt}');`;
    await database.runScript(`begin; select set_config('role', 'accord_batch', true);
      ${insert(late, 'ssn', '\\x01', '2023-04-02')} ${insert(early, 'ssn', '\\x01', '2023-04-01')}
      ${insert(later, 'ssn', '\\x01', '2023-04-03')} ${insert(alone, 'ssn', '\\x02', '2023-04-01')}
      ${insert(business, 'ein', '\\x01', '2023-04-01')} commit;`);
    await migrate(database);
    const rows = await inTransaction(database, systemClock, ({ batch }) =>
      batch.run(sql<{ taxpayer_id: string; doubles: string | null }>`
        select taxpayer_id, doubles from taxpayers.tin`),
    );
    expect(new Map(rows.map((row) => [row.taxpayer_id, row.doubles]))).toEqual(
      new Map([
        [early, null],
        [late, early],
        [later, early],
        [alone, null],
        [business, null],
      ]),
    );
    const found = await inTransaction(database, systemClock, ({ batch }) => listNumbersHeldTwice(batch));
    expect(found).toEqual([[early, late, later].toSorted()]);
    await database.close();
  });
});
