import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { operations } from '#apps/server/operations.ts';
import { performers } from '#apps/server/performers.ts';
import { words } from '#apps/server/words.ts';
import { missingKeys } from '#kernel/decision/words.ts';
import { exploreModel } from '#kernel/process/model.ts';
import type { ProcessTable } from '#kernel/process/transition.ts';
import { projectRoot } from '#platform/project-root.ts';
import { everyKind } from './support/kinds.ts';

/** Everything that the files of one room export, capability by capability. */
async function exportsOf(room: 'process' | 'store'): Promise<readonly object[]> {
  const root = join(projectRoot(), 'capabilities');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.split('/')[1] === room && path.endsWith('.ts') && !path.endsWith('.test.ts'),
  );
  const loaded: Record<string, unknown>[] = await Promise.all(files.map((path) => import(join(root, path))));
  const values = loaded.flatMap((module) => Object.values(module));
  return values.filter((value): value is object => typeof value === 'object' && value !== null);
}

const tables = everyKind.map(({ table }) => table);
const rows = tables.flatMap((table) => table.rows.map((row) => ({ process: table.kind, ...row })));
const missing = (keys: readonly string[]): readonly string[] =>
  [...new Set(keys)].flatMap((key) =>
    (['en', 'es'] as const)
      .filter((language) => !Object.hasOwn(words[language], key))
      .map((language) => `${language} ${key}`),
  );

test('no process and no kind of record is left out here', async () => {
  const processes = (await exportsOf('process')).filter((value) => 'rows' in value && 'initial' in value);
  const kinds = (await exportsOf('store')).filter((value) => 'apply' in value && 'put' in value);
  expect(new Set(processes)).toEqual(new Set(tables));
  expect(new Set(kinds)).toEqual(new Set(everyKind.map(({ kind }) => kind)));
  for (const { table, kind } of everyKind) expect(kind.kind).toBe(table.kind);
  expect(new Set(tables.map(({ kind }) => kind)).size).toBe(tables.length);
});

test.each(tables.map((table) => [table.kind, table] as const))(
  'the process of the %s is sound',
  (_, table) => {
    expect(exploreModel(table)).toMatchObject({
      unreachable: [],
      deadEnds: [],
      endless: [],
      leaks: [],
      competing: [],
    });
  },
);

test('every effect that a process names has somebody who carries it out, and nobody waits for one that none names', () => {
  const named = new Set(rows.flatMap(({ effects }) => effects ?? []));
  expect([...named].filter((name) => performers[name] === undefined)).toEqual([]);
  expect(Object.keys(performers).filter((name) => !named.has(name))).toEqual([]);
});

test('every deadline that a process opens says when it ends, and only what is opened is closed', () => {
  for (const { table, kind } of everyKind) {
    const opened = new Set(table.rows.flatMap(({ opens }) => opens ?? []));
    expect([table.kind, ...opened].toSorted()).toEqual(
      [table.kind, ...Object.keys(kind.deadlines)].toSorted(),
    );
    const ended = table.rows.flatMap(({ closes, voids }) => [...(closes ?? []), ...(voids ?? [])]);
    expect(ended.filter((name) => !opened.has(name))).toEqual([]);
  }
});

test('every event has an operation or follows from one: what a person may do, a person can ask for', () => {
  const paths = operations
    .filter(({ contract }) => contract.kind === 'command')
    .map(({ contract }) => contract.operation);
  const verbs = new Set(paths.map((operation) => operation.slice(operation.indexOf('.') + 1)));
  /** What happens as a consequence of an act, not as an act of its own. */
  const followed = new Set([
    'begin-agreement',
    'block-letter',
    'confirm-posting',
    'draft-letter',
    'drop-to-draft',
    'hand-over-task',
    'import-request',
    'note-agreement-signed',
    'note-consent',
    'open-task',
    'post-transaction',
    'receive-appeal-outcome',
    'reject-input',
    'release-letter',
    'request-input',
    'settle-task',
    'take-along',
    'void-agreement',
    'void-letter',
    'void-task',
  ]);
  const unasked = [...new Set(rows.map(({ on }) => on))].filter(
    (event) => !verbs.has(event) && !followed.has(event),
  );
  expect(unasked).toEqual([]);
});

test('every state and event has words for staff, in both languages', () => {
  const keys = tables.flatMap((table: ProcessTable) => {
    const { states, events } = exploreModel(table);
    return [
      ...states.filter((state) => state !== table.initial).map((state) => `state.${table.kind}.${state}`),
      ...events.flatMap((event) => [`event.${table.kind}.${event}`, `history.${table.kind}.${event}`]),
    ];
  });
  expect(missing(keys)).toEqual([]);
});

test('every state and event of a request and an agreement has words for the taxpayer, in both languages', () => {
  const shown = tables.filter(({ kind }) => kind === 'agreement-request' || kind === 'agreement');
  const keys = shown.flatMap((table: ProcessTable) => {
    const { states, events } = exploreModel(table);
    const seen = states.filter((state) => state !== table.initial);
    return [
      ...seen.map((state) => `taxpayer-state.${table.kind}.${state}`),
      ...events.map((event) => `taxpayer-history.${table.kind}.${event}`),
    ];
  });
  expect(missing(keys)).toEqual([]);
});

test('every deadline, refusal and role has words in both languages', () => {
  const deadlines = rows.flatMap(({ opens }) => opens ?? []).map((name) => `deadline.${name}`);
  const refusals = operations.flatMap(({ contract }) =>
    contract.kind === 'command' ? contract.refusals.map((code) => `refusal.${code}`) : [],
  );
  const codes = [
    'event-must-be-possible-in-this-state',
    'role-must-be-allowed-this-event',
    'decision-must-allow-this-event',
  ];
  const roles = [...rows.flatMap(({ by }) => by), ...operations.flatMap(({ contract }) => contract.by)];
  expect(
    missing([
      ...deadlines,
      ...refusals,
      ...codes.map((code) => `refusal.${code}`),
      ...roles.map((role) => `role.${role}`),
    ]),
  ).toEqual([]);
});

test('every outcome that a step hangs on has words in both languages', () => {
  const keys = rows.flatMap(({ requires }) =>
    requires ? [`outcome.${requires.rule}.${requires.outcome}`] : [],
  );
  expect(missing(keys)).toEqual([]);
});

test('both languages of the whole product say the same', () => {
  expect(missingKeys(words.en, words.es)).toEqual([]);
});

test('every refusal that a command declares is made somewhere', () => {
  const root = join(projectRoot(), 'capabilities');
  const source = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.(?:contract|test)\.ts$|\/words\//.test(path))
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
  const declared = operations.flatMap(({ contract }) =>
    contract.kind === 'command' ? contract.refusals : [],
  );
  expect([...new Set(declared)].filter((code) => !source.includes(`'${code}'`))).toEqual([]);
});
