import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { projectRoot } from '../project-root.ts';
import type { Database } from './database.ts';

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
  await database.runScript(`create schema if not exists platform;
    create table if not exists platform.migration (
      name text primary key, sha256 text not null, ran_at timestamptz not null default now());`);
  const done = new Map((await listRun(database)).map(({ name, sha256 }) => [name, sha256]));
  const ran: string[] = [];
  for (const migration of migrations) {
    const before = done.get(migration.name);
    if (before === migration.sha256) continue;
    if (before !== undefined)
      throw new Error(`the migration ${migration.name} was changed after it had run; add a new one instead`);
    await database.runScript(
      `${migration.text}
; insert into platform.migration (name, sha256) values ('${migration.name}', '${migration.sha256}');`,
    );
    ran.push(migration.name);
  }
  return ran;
}

/** The migrations that this database still lacks. */
export async function listMissing(
  database: Database,
  migrations = listMigrations(),
): Promise<readonly string[]> {
  const done = new Set((await listRun(database)).map(({ name }) => name));
  return migrations.map(({ name }) => name).filter((name) => !done.has(name));
}

async function listRun(database: Database): Promise<readonly { name: string; sha256: string }[]> {
  const query = sql<{ name: string; sha256: string }>`select name, sha256 from platform.migration`;
  return (await query.execute(database.kysely)).rows;
}
