import { sql } from 'kysely';
import type { Actor } from '../access/actor.ts';
import type { Connection, Engine } from '../db/database.ts';
import { inTransaction, type Session } from '../db/lens.ts';
import { emptyLaw, openTestRuntime, type TestRuntime } from '../db/testing.ts';
import { type Outcome, runCommand } from '../http/run-command.ts';
import { derivedId, newId } from '../ids.ts';
import { openMatter } from './sample-operations.ts';
import { sampleMigration } from './sample-record.ts';

/** A runtime with the sample in its database. */
export async function openSampleRuntime(engine: Engine): Promise<TestRuntime> {
  const runtime = await openTestRuntime(engine, emptyLaw);
  await runtime.owner.runScript(sampleMigration);
  return runtime;
}

/** A person of the sample, known by name. */
export function person(name: string, role = 'officer'): Actor {
  const personId = derivedId('person', name);
  return { personId, name, role, subjects: [personId], language: 'en' };
}

export const officer = person('Officer');

/** What opens a matter about a taxpayer who is new here. */
export function openingOf(more: Readonly<Record<string, unknown>> = {}) {
  return {
    commandId: newId(),
    taxpayerId: newId(),
    matterId: newId(),
    name: 'R. Amari',
    tin: '900700001',
    amountCents: 45_000,
    lines: ['1 Elm St'],
    ...more,
  };
}

export type Opened = { readonly taxpayerId: string; readonly matterId: string; readonly commandId: string };

/** Opens a matter and tells its ids. */
export async function openOne(
  runtime: TestRuntime,
  actor = officer,
  more: Readonly<Record<string, unknown>> = {},
): Promise<Opened> {
  const opening = openingOf(more);
  const outcome = await runCommand(runtime, openMatter, opening, actor);
  if (outcome.status !== 'done') throw new Error('the matter was not opened');
  return opening;
}

/** Looks at the database within one transaction. */
export async function look<Answer>(
  runtime: TestRuntime,
  story: (session: Session) => Promise<Answer>,
): Promise<Answer> {
  return await inTransaction(runtime.database, runtime.clock, story);
}

/** Every row of every table, as its owner sees it, so that two moments can be compared. */
export async function everything(runtime: TestRuntime): Promise<Readonly<Record<string, readonly string[]>>> {
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1`.execute(runtime.owner.kysely);
  const all: Record<string, readonly string[]> = {};
  for (const { name } of tables) {
    const { rows } = await sql<{ line: string }>`
      select t::text as line from ${sql.raw(name)} t order by 1`.execute(runtime.owner.kysely);
    all[name] = rows.map(({ line }) => line);
  }
  return all;
}

export function codeOf(outcome: Outcome): string | undefined {
  return outcome.status === 'refused' ? (outcome.answer as { readonly code: string }).code : undefined;
}

/**
 * The runtime with a database that is gone from its nth statement on; begin and commit are not counted. What
 * it had begun it rolls back, as a database does whose caller has gone.
 */
export function breaking(
  runtime: TestRuntime,
  at: number,
): { readonly runtime: TestRuntime; readonly statement: () => string } {
  let counted = 0;
  let statement = '';
  const connect = async (): Promise<Connection> => {
    const connection = await runtime.database.connect();
    const send: Connection['send'] = (text, values, role) => {
      if (role !== undefined) counted += 1;
      if (counted < at || text === 'rollback') return connection.send(text, values, role);
      statement ||= text;
      return Promise.reject(new Error('the database is gone'));
    };
    return { ...connection, send };
  };
  return { runtime: { ...runtime, database: { ...runtime.database, connect } }, statement: () => statement };
}
