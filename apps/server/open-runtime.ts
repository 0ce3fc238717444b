import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '#platform/clock/clock.ts';
import { type Database, openEmbedded, openPostgres } from '#platform/db/database.ts';
import { listMissing, migrate } from '#platform/db/migrate.ts';
import { filesIn } from '#platform/files/files.ts';
import type { MailTransport } from '#platform/mail/mail.ts';
import type { Runtime } from '#platform/http/runtime.ts';
import { cipherWith } from '#platform/secrets/cipher.ts';
import { demonstrationAgency } from './demonstration/agency.ts';
import { words } from './words.ts';
import { type Settings, SettingUnusable } from './settings.ts';

/**
 * The database that the settings name, with its schema up to date. Throws FolderHeld where another process
 * holds the folder.
 */
export async function openDatabase(settings: Settings): Promise<Database> {
  mkdirSync(settings.dataFolder, { recursive: true });
  if (settings.databaseUrl === undefined) {
    const embedded = await openEmbedded({ dataDir: join(settings.dataFolder, 'database') });
    await migrate(embedded);
    return embedded;
  }
  if (settings.migrationUrl !== undefined) await migrateAsOwner(settings.migrationUrl);
  const database = openPostgres(settings.databaseUrl);
  const missing = await listMissing(database);
  if (missing.length === 0) return database;
  await database.close();
  throw new SettingUnusable(
    `The database lacks ${missing.join(', ')}; ` +
      "start once with DATABASE_MIGRATION_URL set to its owner's login.",
  );
}

async function migrateAsOwner(url: string): Promise<void> {
  const owner = openPostgres(url, { connectionsMax: 1 });
  try {
    await migrate(owner);
  } finally {
    await owner.close();
  }
}

/** The secret of this installation: given, or made once and kept in the data folder, outside the database. */
export function openSecret(settings: Settings): Buffer {
  if (settings.secret !== undefined) return Buffer.from(settings.secret, 'hex');
  const file = join(settings.dataFolder, 'secret.key');
  if (!existsSync(file)) makeSecret(file);
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
}

/**
 * Written beside and put in place whole: a start that is killed leaves no half secret, and of two starts
 * one wins.
 */
function makeSecret(file: string): void {
  const unfinished = `${file}.${randomBytes(8).toString('hex')}`;
  writeFileSync(unfinished, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  try {
    linkSync(unfinished, file);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'EEXIST') throw thrown;
  } finally {
    unlinkSync(unfinished);
  }
}

/** A runtime over an open database. */
export function runtimeOver(
  database: Database,
  clock: Clock,
  secret: Buffer,
  { dataFolder, masterFile }: Pick<Settings, 'dataFolder' | 'masterFile'>,
  mail: MailTransport,
): Omit<Runtime, 'law' | 'onCommit' | 'onAgencyCommit'> {
  return {
    database,
    clock,
    tools: {
      cipher: cipherWith(secret),
      files: filesIn(join(dataFolder, 'files')),
      words,
      agency: { ...demonstrationAgency, masterFile },
      mail,
    },
  };
}
