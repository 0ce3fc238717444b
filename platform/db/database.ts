import { existsSync, readdirSync, realpathSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { instantOf } from '../clock/clock.ts';
import { lockFolder } from './folder-lock.ts';
import { preparedName } from './prepared-names.ts';

export type Engine = 'pglite' | 'postgres';

/** A database of either kind behind one interface. */
export type Database = {
  readonly engine: Engine;
  readonly kysely: Kysely<unknown>;
  /** A connection for one transaction, which whoever takes it gives back. */
  readonly connect: () => Promise<Connection>;
  /** Runs a script of several statements, outside any transaction of ours: for migrations. */
  readonly runScript: (script: string) => Promise<void>;
  readonly close: () => Promise<void>;
  readonly embedded?: PGlite;
};

/**
 * A connection whose statements run in the order in which they are sent. PostgreSQL is sent the next one
 * before it has answered the one before; the embedded database works through them one by one.
 */
export type Connection = {
  readonly send: (text: string, values?: readonly unknown[], role?: string) => Promise<pg.QueryResult>;
  /** Gives it back, or away for good where it is no longer to be trusted. */
  readonly release: (isBroken: boolean) => void;
};

/** The embedded database in a folder, which is locked for as long as it is open, or in memory. */
export async function openEmbedded(options: PGliteOptions): Promise<Database> {
  const folder = folderOf(options.dataDir);
  if (folder === undefined) return databaseOn(await createIn(options));
  const lock = await lockFolder(folder);
  try {
    const isNew = !existsSync(join(folder, 'PG_VERSION'));
    if (isNew) await createWhole(folder, options);
    const reopening = { ...options };
    if (isNew) delete reopening.loadDataDir;
    const database = databaseOn(await createIn(reopening));
    const close = async (): Promise<void> => {
      await database.close();
      await lock.release();
    };
    return { ...database, close };
  } catch (thrown) {
    await lock.release();
    throw thrown;
  }
}

/** Made beside and moved in one step, so that a start which is killed leaves no half database. */
async function createWhole(folder: string, options: PGliteOptions): Promise<void> {
  const unfinished = `${realpathSync(folder)}.unfinished`;
  if (readdirSync(folder).length > 0)
    throw new Error(`The folder ${folder} holds something that is not a database; choose another folder.`);
  rmSync(unfinished, { recursive: true, force: true });
  await (await createIn({ ...options, dataDir: unfinished })).close();
  rmdirSync(realpathSync(folder));
  renameSync(unfinished, unfinished.slice(0, -'.unfinished'.length));
}

function folderOf(dataDir: string | undefined): string | undefined {
  if (dataDir === undefined || dataDir.startsWith('memory://')) return undefined;
  return dataDir.replace(/^file:\/\//, '');
}

async function createIn(options: PGliteOptions): Promise<PGlite> {
  const embedded = await PGlite.create({ ...options, extensions: { pg_trgm } });
  await embedded.exec(planOnce);
  return embedded;
}

function databaseOn(embedded: PGlite): Database {
  const config = Object.assign(createPgConfig(embedded), {
    max: 1,
    types: ourTypes,
  });
  const pool = new pg.Pool(config);
  return {
    engine: 'pglite',
    kysely: kyselyOn(pool),
    connect: async () => inTurn(await pool.connect()),
    runScript: async (script) => void (await pool.query(script)),
    close: async () => {
      await pool.end();
      await embedded.close();
    },
    embedded,
  };
}

/**
 * A PostgreSQL server. In production the login owns nothing and is a `noinherit` member of the three roles.
 */
export function openPostgres(url: string, { connectionsMax = 20 } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connectionsMax,
    types: ourTypes,
    pipeline: true,
  });
  // A connection that breaks while nobody uses it is dropped and made anew; one that breaks in use fails its
  // statements, which says enough. Unheard, either would end the program.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
    client.query(planOnce).catch(() => undefined);
  });
  return {
    engine: 'postgres',
    kysely: kyselyOn(pool),
    connect: async () => connectionOf(await pool.connect()),
    runScript: async (script) => void (await pool.query(script)),
    close: () => pool.end(),
  };
}

/** Statements that are sent in the same turn go out together. */
function connectionOf(client: pg.PoolClient): Connection {
  const { stream } = client.connection;
  let isHeld = false;
  const holdTogether = (): void => {
    if (isHeld) return;
    isHeld = true;
    stream.cork();
    process.nextTick(() => {
      isHeld = false;
      stream.uncork();
    });
  };
  return {
    send: (text, values, role) => {
      holdTogether();
      return run(client, text, values, role);
    },
    release: (isBroken) => client.release(isBroken),
  };
}

/** The same for a driver that takes a statement only when it has answered the one before. */
function inTurn(client: pg.PoolClient): Connection {
  let last: Promise<unknown> = Promise.resolve();
  return {
    send: (text, values, role) => {
      const turn = last.then(() => run(client, text, values, role));
      last = turn.catch(() => undefined);
      return turn;
    },
    release: (isBroken) => client.release(isBroken),
  };
}

/** What comes with values is prepared; the others are few, or only run once. */
function run(
  client: pg.PoolClient,
  text: string,
  values: readonly unknown[] | undefined,
  role = 'login',
): Promise<pg.QueryResult> {
  if (values === undefined) return client.query(text);
  return client.query({ name: preparedName(text, role), text, values: values as unknown[] });
}

/**
 * A plan serves whatever values come. Ours find rows by key, so that other values would not make another
 * plan; to look for one each time costs more than it finds.
 */
const planOnce = 'set plan_cache_mode = force_generic_plan';

function kyselyOn(pool: pg.Pool): Kysely<unknown> {
  return new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
}

const typeId = { int8: 20, date: 1082, timestamp: 1114, timestamptz: 1184 };
const listTypeId = { text: 1009, int8: 1016, timestamp: 1115, date: 1182, timestamptz: 1185 };

/** Days stay text, instants become ISO text in UTC, and counts become numbers: the forms of the kernel. */
const ourTypes: pg.CustomTypesConfig = {
  getTypeParser: (id, format?: 'text' | 'binary') => ourParsers.get(id) ?? theirParser(id, format),
};

function theirParser(id: number, format?: 'text' | 'binary'): (text: string) => unknown {
  return pg.types.getTypeParser(id, format) as (text: string) => unknown;
}

const ourParsers: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>(
  [
    [typeId.int8, parseSafeInteger],
    [typeId.date, parseDayText],
    [typeId.timestamp, parseInstant],
    [typeId.timestamptz, parseInstant],
    [listTypeId.int8, listOf(parseSafeInteger)],
    [listTypeId.date, listOf(parseDayText)],
    [listTypeId.timestamp, listOf(parseInstant)],
    [listTypeId.timestamptz, listOf(parseInstant)],
  ],
);

function listOf(parse: (text: string) => unknown): (text: string) => unknown {
  return (text) => {
    const items = theirParser(listTypeId.text)(text) as (string | null)[];
    return items.map((item) => (item === null ? null : parse(item)));
  };
}

function parseDayText(text: string): string {
  return text;
}

function parseInstant(text: string): string {
  if (text === 'infinity' || text === '-infinity') return text;
  return instantOf(theirParser(typeId.timestamptz)(text) as Date);
}

function parseSafeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new RangeError(`the database holds ${text}, which is not a safe integer`);
  return value;
}
