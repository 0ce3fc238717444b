import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { projectRoot } from '../project-root.ts';
import type { Database } from './database.ts';
import { isDatabaseFault } from './faults.ts';

/** A step of the schema: `2026-03-01-1200-add-agreement`, its text and the hash of that text. */
export type Migration = { readonly name: string; readonly text: string; readonly sha256: string };

/** Every migration of the platform and the capabilities, in order of day and hour. */
export function listMigrations(root = projectRoot()): readonly Migration[] {
  const capabilities = readdirSync(join(root, 'capabilities')).map((name) =>
    join(root, 'capabilities', name, 'store/migrations'),
  );
  const folders = [join(root, 'platform/db/migrations'), ...capabilities].filter((folder) =>
    existsSync(folder),
  );
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.sql'))
      .map((name) => join(folder, name)),
  );
  return files.map(readMigration).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readMigration(file: string): Migration {
  const text = readFileSync(file, 'utf8');
  return {
    name: file.slice(file.lastIndexOf('/') + 1, -'.sql'.length),
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
  };
}

/**
 * Brings the schema up to date. A script of several statements is one transaction by itself, so each
 * migration is whole or absent. Throws if one that has run was changed afterwards: history of the schema is
 * not edited.
 */
export async function migrate(database: Database, migrations = listMigrations()): Promise<readonly string[]> {
  await prepare(database);
  const done = await hashesRun(database);
  const ran: string[] = [];
  for (const migration of migrations) {
    const before = done.get(migration.name);
    if (before === migration.sha256) continue;
    if (before !== undefined)
      throw new Error(`the migration ${migration.name} was changed after it had run; add a new one instead`);
    if (await run(database, migration)) ran.push(migration.name);
  }
  return ran;
}

async function prepare(database: Database): Promise<void> {
  const script = `create schema if not exists platform;
    create table if not exists platform.migration (
      name text primary key, sha256 text not null, ran_at timestamptz not null default now());`;
  // Two that make the same thing at once can both find it absent; the second one then finds it made.
  await database.runScript(script).catch(() => database.runScript(script));
}

/**
 * Runs one migration, behind whoever else is at it. Answers false if another process has run it meanwhile.
 */
async function run(database: Database, { name, text, sha256 }: Migration): Promise<boolean> {
  const script = `lock table platform.migration in exclusive mode;
    ${text}
; insert into platform.migration (name, sha256) values ('${name}', '${sha256}');`;
  try {
    await database.runScript(script);
    return true;
  } catch (thrown) {
    if ((await hashesRun(database)).get(name) === sha256) return false;
    throw thrown;
  }
}

/** The migrations that this database still lacks, as a login that owns nothing can see it. */
export async function listMissing(
  database: Database,
  migrations = listMigrations(),
): Promise<readonly string[]> {
  const done = await database.kysely
    .transaction()
    .execute(async (trx) => {
      await sql`select set_config('role', 'accord_batch', true)`.execute(trx);
      return await hashesRun({ kysely: trx });
    })
    .catch((thrown: unknown) => {
      if (isWithoutSchema(thrown)) return new Map<string, string>();
      throw thrown;
    });
  return migrations.map(({ name }) => name).filter((name) => !done.has(name));
}

/**
 * Whether there is no such role, schema or table, or no right to it: as in a database that nobody has
 * prepared.
 */
function isWithoutSchema(thrown: unknown): boolean {
  return isDatabaseFault(thrown) && ['22023', '3F000', '42P01', '42501', '42704'].includes(thrown.code);
}

async function hashesRun({ kysely }: Pick<Database, 'kysely'>): Promise<ReadonlyMap<string, string>> {
  const query = sql<{ name: string; sha256: string }>`select name, sha256 from platform.migration`;
  const { rows } = await query.execute(kysely);
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
}
