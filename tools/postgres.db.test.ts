import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, expect, test } from 'vitest';
import { startPostgres } from './postgres.ts';
import { findMachineBinaries, findNpmBinaries, type PostgresBinaries } from './postgres-binaries.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function versionUnder(binaries: PostgresBinaries | undefined): Promise<number> {
  const server = await startPostgres(binaries);
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
  await client.end();
  await server.stop();
  return Number(rows[0]?.server_version_num);
}

test('the PostgreSQL that npm brings starts here, and so does the one that a run picks', async () => {
  expect(findNpmBinaries()).toBeDefined();
  expect(await versionUnder(findNpmBinaries())).toBeGreaterThanOrEqual(180_000);
  expect(await versionUnder(findMachineBinaries() ?? findNpmBinaries())).toBeGreaterThanOrEqual(150_000);
});

test('binaries that other accounts cannot reach, or without their links, start from a copy', async () => {
  const home = mkdtempSync(join(tmpdir(), 'accord-closed-'));
  folders.push(home);
  const { binFolder } = findNpmBinaries() ?? {};
  const copy = join(home, 'native');
  cpSync(join(binFolder ?? '', '..'), copy, { recursive: true, verbatimSymlinks: true });
  for (const { target } of linksIn(copy)) rmSync(join(home, target), { force: true });
  expect(await versionUnder({ from: 'npm', binFolder: join(copy, 'bin') })).toBeGreaterThanOrEqual(180_000);
});

function linksIn(copy: string): readonly { readonly target: string }[] {
  return JSON.parse(readFileSync(join(copy, 'pg-symlinks.json'), 'utf8')) as { target: string }[];
}

test('a server that cannot start says why, and leaves nothing behind', async () => {
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('accord-postgres-'));
  const empty = mkdtempSync(join(tmpdir(), 'accord-empty-'));
  folders.push(empty);
  await expect(startPostgres({ from: 'machine', binFolder: empty })).rejects.toThrow(
    /does not start: .*E(?:NOENT|ACCES)/,
  );
  const after = readdirSync(tmpdir()).filter((name) => name.startsWith('accord-postgres-'));
  expect(after.filter((name) => !before.includes(name))).toEqual([]);
  expect(existsSync(empty)).toBe(true);
});
