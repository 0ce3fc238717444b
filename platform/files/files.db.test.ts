import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyLaw, engines, type TestRuntime } from '../db/testing.ts';
import { newId } from '../ids.ts';
import { look, officer, openOne, openSampleRuntime } from '../testing/sample.ts';
import { filesIn, insertFile } from './files.ts';

const sha256OfAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test('bytes are named by what is in them, written once, and read as they were', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'accord-files-'));
  const files = filesIn(folder);
  expect(await files.write(Buffer.from('abc'))).toBe(sha256OfAbc);
  expect(await files.write(Buffer.from('abc'))).toBe(sha256OfAbc);
  expect(readdirSync(join(folder, 'ba'))).toEqual([sha256OfAbc]);
  expect(await files.read(sha256OfAbc)).toEqual(Buffer.from('abc'));
});

test('the same bytes written at the same time are written whole', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'accord-files-'));
  const files = filesIn(folder);
  const bytes = Buffer.alloc(1_000_000, 'accord');
  const names = await Promise.all(Array.from({ length: 8 }, () => files.write(bytes)));
  expect(new Set(names).size).toBe(1);
  expect(await files.read(names[0] as string)).toEqual(bytes);
  expect(readdirSync(join(folder, (names[0] as string).slice(0, 2)))).toEqual([names[0]]);
});

test('a write that was cut short leaves nothing under the name of the whole', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'accord-files-'));
  const files = filesIn(folder);
  const sha256 = await files.write(Buffer.from('abc'));
  writeFileSync(join(folder, 'ba', `${sha256.slice(0, -1)}0.${newId()}`), 'a');
  await expect(files.read(`${sha256.slice(0, -1)}0`)).rejects.toThrow('ENOENT');
});

describe.each(engines)('the row of a file on %s', (engine) => {
  let runtime: TestRuntime;
  beforeAll(async () => {
    runtime = await openSampleRuntime(engine);
  });
  afterAll(() => runtime.close());

  test('is written after its bytes, once for the same bytes, and not at all if the step fails', async () => {
    const { taxpayerId } = await openOne(runtime);
    const { files } = runtime.tools;
    const store = (text: string, isToFail = false) =>
      look(runtime, async ({ lock }) => {
        const tx = await lock([taxpayerId], { actor: officer, commandId: newId(), law: emptyLaw });
        const sha256 = await insertFile(tx, files, Buffer.from(text), 'text/plain');
        if (isToFail) throw new Error('the step failed');
        return sha256;
      });
    expect(await store('abc')).toBe(sha256OfAbc);
    expect(await store('abc')).toBe(sha256OfAbc);
    await expect(store('never named', true)).rejects.toThrow('the step failed');
    const { rows } = await sql`select sha256, byte_size, media_type from platform.file`.execute(
      runtime.owner.kysely,
    );
    expect(rows).toEqual([{ sha256: sha256OfAbc, byte_size: 3, media_type: 'text/plain' }]);
  });
});
