import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureBuilt } from './bootstrap/build.mjs';
import { ensureInstalled } from './bootstrap/install.mjs';
import { withLock } from './bootstrap/lock.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'accord-bootstrap-'));
  mkdirSync(join(root, 'node_modules'));
});

afterEach(() => rmSync(root, { recursive: true }));

const lockFile = () => join(root, 'dist', '.bootstrap.lock');

/** A process that is gone: its id belongs to nobody. */
async function goneProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

test('two who want the lock have it one after the other', async () => {
  const told: string[] = [];
  const hold = (name: string) =>
    withLock(lockFile(), async () => {
      told.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      told.push(`${name} out`);
    });
  await Promise.all([hold('a'), hold('b')]);
  expect(told[1]).toBe(told[0]?.replace('in', 'out'));
  expect(told).toHaveLength(4);
  expect(existsSync(lockFile())).toBe(false);
});

test('the lock of a process that was killed is taken over', async () => {
  mkdirSync(join(root, 'dist'));
  writeFileSync(lockFile(), JSON.stringify({ pids: [await goneProcess()], host: hostname() }));
  expect(await withLock(lockFile(), () => Promise.resolve('done'))).toBe('done');
});

test('the lock is held for as long as a program that its holder started is running', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => undefined, 700)']);
  mkdirSync(join(root, 'dist'));
  writeFileSync(lockFile(), JSON.stringify({ pids: [await goneProcess(), child.pid], host: hostname() }));
  await withLock(lockFile(), () => Promise.resolve());
  expect(child.exitCode).toBe(0);
});

test('work that fails gives the lock back', async () => {
  await expect(withLock(lockFile(), () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(existsSync(lockFile())).toBe(false);
});

const entry = { version: '1.0.0', integrity: 'sha512-x' };

function writeLocks(installed: object): void {
  const packages = { '': {}, 'node_modules/a': entry, 'node_modules/b': { ...entry, optional: true } };
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
  const record = join(root, 'node_modules', '.package-lock.json');
  writeFileSync(record, JSON.stringify({ packages: installed }));
}

test('an install that npm finished is not repeated', async () => {
  writeLocks({ 'node_modules/a': entry });
  await ensureInstalled(root);
  expect(existsSync(join(root, 'node_modules', '.accord-installed'))).toBe(true);
});

test.each([
  ['another version', { 'node_modules/a': { ...entry, version: '2.0.0' } }],
  ['a package too few', {}],
  ['a package too many', { 'node_modules/a': entry, 'node_modules/c': entry }],
])('an install with %s is repeated, and its failure is told in a sentence', async (_, installed) => {
  writeLocks(installed);
  writeFileSync(join(root, 'package.json'), '{ "name": "sample", "dependencies": { "a": "1.0.0" ');
  await expect(ensureInstalled(root)).rejects.toThrow(/^npm ci failed \(exit code \d+\)\.$/);
});

function writeSources(greeting: string): void {
  for (const program of ['server', 'cli']) {
    mkdirSync(join(root, 'apps', program), { recursive: true });
    writeFileSync(join(root, 'apps', program, 'main.ts'), `console.log(${JSON.stringify(greeting)});\n`);
  }
}

const built = () => readFileSync(join(root, 'dist', 'cli.mjs'), 'utf8');

test('a build is made once, again after a change, and not for a new time alone', async () => {
  writeSources('hello');
  await ensureBuilt(root, ['programs']);
  expect(built()).toContain('hello');
  writeFileSync(join(root, 'dist', 'cli.mjs'), 'left as it is');
  utimesSync(join(root, 'apps', 'cli', 'main.ts'), new Date(), new Date());
  await ensureBuilt(root, ['programs']);
  expect(built()).toBe('left as it is');
  writeSources('good morning');
  await ensureBuilt(root, ['programs']);
  expect(built()).toContain('good morning');
});

test('a build that fails says where, and is tried again', async () => {
  writeSources('hello');
  writeFileSync(join(root, 'apps', 'cli', 'main.ts'), 'const = 1;\n');
  await expect(ensureBuilt(root, ['programs'])).rejects.toThrow(/apps\/cli\/main\.ts:1:6/);
  writeSources('mended');
  await ensureBuilt(root, ['programs']);
  expect(built()).toContain('mended');
});
