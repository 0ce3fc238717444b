import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '#kernel/decision/canonical.ts';
import { engines, type TestRuntime } from '../db/testing.ts';
import { newId } from '../ids.ts';
import { noteByName, noteMatter } from '../testing/sample-operations.ts';
import { findMatter } from '../testing/sample-record.ts';
import { codeOf, look, openOne, openSampleRuntime, person } from '../testing/sample.ts';
import { RoleNotAllowed } from './parse-input.ts';
import { runCommand } from './run-command.ts';

const other = person('Another officer');

describe.each(engines)('a command that finds whom it concerns, on %s', (engine) => {
  let runtime: TestRuntime;
  beforeAll(async () => {
    runtime = await openSampleRuntime(engine);
  });
  afterAll(() => runtime.close());

  const asked = (name: string, note = 'rang about it') => ({ commandId: newId(), name, note });
  const run = (body: object, actor = other) => runCommand(runtime, noteByName, body, actor);
  const rowsOf = async <Row>(query: ReturnType<typeof sql<Row>>): Promise<readonly Row[]> =>
    (await query.execute(runtime.owner.kysely)).rows;
  const logOf = ({ note }: { readonly note: string }) =>
    rowsOf(sql<{ actor_id: string; taxpayer_ids: string[]; because: string }>`
      select actor_id, taxpayer_ids, because from platform.read_log
      where operation = 'sample.note-by-name' and because like ${`%${note}`}`);

  test('gives sight of whom it found, for the reason that was given, and is noted with it', async () => {
    const opened = await openOne(runtime, undefined, { name: 'Hidden One' });
    const hidden = await openOne(runtime, undefined, { name: 'Hidden Two' });
    const sees = (matterId: string) =>
      look(runtime, async ({ eyes }) => (await findMatter(eyes(other), matterId)) !== undefined);
    expect(await sees(opened.matterId)).toBe(false);
    const body = asked('Hidden One', 'the sister rang');
    const first = await run(body);
    expect(first).toMatchObject({ status: 'done', answer: { matterId: opened.matterId } });
    expect([await sees(opened.matterId), await sees(hidden.matterId)]).toEqual([true, false]);
    expect(await run(body)).toEqual(first);
    const grants = await rowsOf(sql<{ compartment: string; because: string }>`
      select compartment, because from platform.access_grant
      where taxpayer_id = ${opened.taxpayerId} and subject_id = ${other.personId} order by compartment`);
    expect(grants).toEqual(
      ['collection', 'shared'].map((compartment) => ({ compartment, because: 'contact: the sister rang' })),
    );
    expect(await logOf(body)).toEqual([
      { actor_id: other.personId, taxpayer_ids: [opened.taxpayerId], because: 'the sister rang' },
    ]);
  });

  test('one that finds nobody is refused, kept, given again, and noted as refused; a cured one goes through', async () => {
    const body = asked('Later One', 'a first try');
    const refused = await run(body);
    expect(codeOf(refused)).toBe('name-must-be-known');
    const kept = await rowsOf(sql<{ actor_id: string; status: number; answer: unknown }>`
      select actor_id, status, answer from platform.agency_command where command_id = ${body.commandId}`);
    expect(kept).toEqual([{ actor_id: other.personId, status: 409, answer: refused.answer }]);
    const noted = { actor_id: other.personId, taxpayer_ids: [] };
    expect(await logOf(body)).toEqual([{ ...noted, because: 'refused: name-must-be-known: a first try' }]);

    await openOne(runtime, undefined, { name: 'Later One' });
    expect(await run(body)).toEqual(refused);
    expect(codeOf(await run({ ...body, note: 'another' }))).toBe('command-id-must-not-be-reused');
    expect(await run({ ...body, commandId: newId() })).toMatchObject({ status: 'done' });
  });

  test('who may not ask finds nobody', async () => {
    await openOne(runtime, undefined, { name: 'Guarded One' });
    await expect(run(asked('Guarded One'), person('Clerk', 'clerk'))).rejects.toThrow(RoleNotAllowed);
    expect(await logOf({ note: 'rang about it' })).toEqual([]);
  });

  test('what was sent is kept by a keyed hash, so that nobody without the key can try what it said', async () => {
    const { taxpayerId, matterId } = await openOne(runtime);
    const body = { commandId: newId(), taxpayerId, matterId, note: 'called' };
    await runCommand(runtime, noteMatter, body, other);
    const [row] = await rowsOf(sql<{ body_hash: Buffer }>`
      select body_hash from platform.command where command_id = ${body.commandId}`);
    const text = `sample.note-matter${canonicalJson(body)}`;
    expect(row?.body_hash.equals(runtime.tools.cipher.hash(text))).toBe(true);
    expect(row?.body_hash.equals(createHash('sha256').update(text).digest())).toBe(false);
  });
});
