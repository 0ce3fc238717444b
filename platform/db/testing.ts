import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { instant, type Instant } from '#kernel/calendar/day.ts';
import type { Agency } from '../agency/agency.ts';
import { fixedClock, type MovableClock } from '../clock/clock.ts';
import { filesIn } from '../files/files.ts';
import { mailKept } from '../mail/mail.ts';
import { wordsOfKernel } from '#kernel/words/words-of-kernel.ts';
import type { Runtime, Tools } from '../http/runtime.ts';
import { newId } from '../ids.ts';
import { cipherWith } from '../secrets/cipher.ts';
import { type Database, type Engine, openEmbedded, openPostgres } from './database.ts';
import { listMigrations, migrate } from './migrate.ts';
import type { Law } from '#kernel/law/law.ts';

/** Both kinds of database that every store is tested on. */
export const engines: readonly Engine[] = ['pglite', 'postgres'];

/** A runtime over an empty database of its own, with a clock that stands still. */
export type TestRuntime = Runtime & {
  readonly clock: MovableClock;
  /**
   * The same database as its owner sees it, whom no row security holds: to look at everything and to
   * tamper.
   */
  readonly owner: Database;
  readonly close: () => Promise<void>;
};

/** A law under which nothing has been adopted, for tests that need none. */
export const emptyLaw: Law = { id: 'none', adopted: [] };

const sampleAgency: Agency = {
  name: 'Sample Agency',
  addressLines: ['200 North High Street', 'Columbus, OH 43215'],
  campuses: [
    { division: 'sbse', city: 'Kansas City', state: 'MO', zip: '64999', serves: ['VA', 'TX', 'DE'] },
    { division: 'wi', city: 'Austin', state: 'TX', zip: '73301', serves: ['TX', 'NM'] },
  ],
  telephone: '614-555-0114',
  hours: '8 a.m. – 4:30 p.m. ET',
  fax: '614-555-0190',
  masterFile: 'own',
  employeeNumbers: {},
};

const defaultNow = instant('2023-04-03T13:12:00.000Z');

/** Opens a migrated database of one kind for one test file. */
export async function openTestRuntime(
  engine: Engine,
  law: Law,
  now: Instant = defaultNow,
  words: Tools['words'] = wordsOfKernel,
): Promise<TestRuntime> {
  const opened = engine === 'pglite' ? await openEmbeddedCopy() : await openPostgresCopy();
  return {
    ...opened,
    clock: fixedClock(now),
    law,
    tools: {
      cipher: cipherWith(Buffer.alloc(32, 7)),
      files: filesIn(mkdtempSync(join(tmpdir(), 'accord-files-'))),
      words,
      agency: sampleAgency,
      mail: mailKept,
    },
    onCommit: () => undefined,
  };
}

const schemaHash = createHash('sha256')
  .update(
    listMigrations()
      .map(({ name, sha256 }) => name + sha256)
      .join('\n'),
  )
  .digest('hex')
  .slice(0, 16);

type Opened = Pick<TestRuntime, 'database' | 'owner' | 'close'>;

/** A new embedded database takes seconds; one loaded from a dump of the same schema takes half of one. */
async function openEmbeddedCopy(): Promise<Opened> {
  const dump = join(tmpdir(), `accord-schema-${schemaHash}.tar`);
  if (!existsSync(dump)) {
    const fresh = await openEmbedded({ dataDir: 'memory://' });
    await migrate(fresh);
    const blob = await fresh.embedded?.dumpDataDir('none');
    if (blob === undefined) throw new Error('the embedded database gave no dump');
    await fresh.close();
    const unfinished = `${dump}.${newId()}`;
    await writeFile(unfinished, Buffer.from(await blob.arrayBuffer()));
    await rename(unfinished, dump);
  }
  const database = await openEmbedded({
    dataDir: 'memory://',
    loadDataDir: new Blob([new Uint8Array(await readFile(dump))]),
  });
  return { database, owner: database, close: () => database.close() };
}

/** A database copied from a migrated template, reached as a login that owns nothing. */
async function openPostgresCopy(): Promise<Opened> {
  const url = process.env['ACCORD_TEST_POSTGRES_URL'];
  if (url === undefined)
    throw new Error(
      'ACCORD_TEST_POSTGRES_URL names no PostgreSQL; run these tests with npm test, which starts one',
    );
  const template = `accord_template_${schemaHash}`;
  const name = `accord_test_${newId().replaceAll('-', '')}`;
  const server = new pg.Client({ connectionString: url });
  await server.connect();
  try {
    await server.query('select pg_advisory_lock(8400)');
    const { rowCount } = await server.query('select from pg_database where datname = $1', [template]);
    if (rowCount === 0) await makeTemplate(server, url, template);
    await server.query(`create database ${name} template ${template}`);
  } finally {
    await server.end();
  }
  const database = openPostgres(urlOf(url, name, 'accord_login'), { connectionsMax: 8 });
  const owner = openPostgres(urlOf(url, name), { connectionsMax: 1 });
  const close = async (): Promise<void> => {
    await Promise.all([database.close(), owner.close()]);
    await dropDatabase(url, name);
  };
  return { database, owner, close };
}

async function makeTemplate(server: pg.Client, url: string, template: string): Promise<void> {
  const { rowCount } = await server.query(`select from pg_roles where rolname = 'accord_login'`);
  const unfinished = `${template}_unfinished`;
  await server.query(`drop database if exists ${unfinished}`);
  await server.query(`create database ${unfinished}`);
  const owner = openPostgres(urlOf(url, unfinished), { connectionsMax: 1 });
  await migrate(owner);
  await owner.close();
  if (rowCount === 0) {
    await server.query(`create role accord_login login noinherit password 'accord'`);
    await server.query('grant accord_reader, accord_case, accord_batch to accord_login');
  }
  await server.query(`alter database ${unfinished} rename to ${template}`);
}

async function dropDatabase(url: string, name: string): Promise<void> {
  await onServer(url, `drop database if exists ${name} with (force)`);
}

/** One statement on a server itself, as whoever its address names. */
export async function onServer(url: string, statement: string): Promise<void> {
  const server = new pg.Client({ connectionString: url });
  await server.connect();
  try {
    await server.query(statement);
  } finally {
    await server.end();
  }
}

function urlOf(url: string, database: string, login?: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/${database}`;
  if (login !== undefined) {
    parsed.username = login;
    parsed.password = 'accord';
  }
  return parsed.href;
}
