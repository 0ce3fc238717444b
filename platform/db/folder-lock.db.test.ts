import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Told } from './folder-lock-child.ts';
import { FolderHeld, lockFolder } from './folder-lock.ts';

const children = new Set<ChildProcess>();

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const folders: string[] = [];

type Child = {
  readonly pid: number;
  readonly tell: (order: string) => Promise<Told>;
  readonly kill: () => Promise<void>;
};

/** A real process that takes and gives back the lock of a folder. */
async function startChild(folder: string): Promise<Child> {
  const child = fork(join(import.meta.dirname, 'folder-lock-child.ts'), [folder, `${folder}.witness`], {
    execArgv: ['--import', 'tsx'],
  });
  children.add(child);
  await once(child, 'message');
  return {
    pid: child.pid ?? Number.NaN,
    tell: async (order) => {
      child.send(order);
      const [told] = (await once(child, 'message')) as [Told];
      return told;
    },
    kill: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      children.delete(child);
    },
  };
}

function newFolder(...deeper: readonly string[]): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'accord-lock-'));
  folders.push(folder);
  return join(folder, ...deeper, 'database');
}

test('a second process is refused with one sentence that names the folder, the process and what to do', async () => {
  const folder = newFolder();
  const [first, second] = await Promise.all([startChild(folder), startChild(folder)]);
  expect(await first.tell('take')).toEqual({ kind: 'holds' });
  const startedAt = performance.now();
  expect(await second.tell('take')).toEqual({
    kind: 'refused',
    text:
      `The data folder ${folder} is in use by process ${first.pid}; ` +
      'stop that process or choose another folder, and start again.',
  });
  expect(performance.now() - startedAt).toBeLessThan(1000);
  expect(readdirSync(`${folder}.lock`)).toHaveLength(1);
});

test('the folder is free again once its holder gives it back', async () => {
  const folder = newFolder();
  const [first, second] = await Promise.all([startChild(folder), startChild(folder)]);
  await first.tell('take');
  await first.tell('give back');
  expect(await second.tell('take')).toEqual({ kind: 'holds' });
});

test('the folder is free again at once when its holder is killed, and what it left is taken away', async () => {
  const folder = newFolder();
  const [first, second] = await Promise.all([startChild(folder), startChild(folder)]);
  await first.tell('take');
  await first.kill();
  rmSync(`${folder}.witness`);
  expect(await second.tell('take')).toEqual({ kind: 'holds' });
  expect(readdirSync(`${folder}.lock`)).toEqual([expect.stringMatching(new RegExp(`^${second.pid}-`))]);
});

test('a holder that is stopped and cannot answer still holds the folder', async () => {
  const folder = newFolder();
  const [first, second] = await Promise.all([startChild(folder), startChild(folder)]);
  await first.tell('take');
  process.kill(first.pid, 'SIGSTOP');
  expect((await second.tell('take')).kind).toBe('refused');
  process.kill(first.pid, 'SIGCONT');
  expect(await first.tell('give back')).toEqual({ kind: 'gave back' });
});

test('of four processes that start at once exactly one holds the folder, every time, though holders are killed', async () => {
  const folder = newFolder();
  const crew = await Promise.all([1, 2, 3, 4].map(() => startChild(folder)));
  for (let round = 0; round < 25; round += 1) {
    const told = await Promise.all(crew.map((child) => child.tell('take')));
    expect(told.map(({ kind }) => kind).sort()).toEqual(['holds', 'refused', 'refused', 'refused']);
    const at = told.findIndex(({ kind }) => kind === 'holds');
    const holder = crew[at] as Child;
    if (round % 5 === 4) {
      await holder.kill();
      rmSync(`${folder}.witness`);
      crew[at] = await startChild(folder);
    } else await holder.tell('give back');
  }
}, 120_000);

test('one folder reached by two names is one folder', async () => {
  const folder = newFolder();
  mkdirSync(folder);
  symlinkSync(folder, `${folder}-by-another-name`);
  const lock = await lockFolder(folder);
  await expect(lockFolder(`${folder}-by-another-name`)).rejects.toThrow(FolderHeld);
  await lock.release();
});

test('a folder whose name is longer than the address of a socket is locked like any other', async () => {
  const folder = newFolder('a'.repeat(80), 'b'.repeat(80), 'c'.repeat(80));
  const lock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow(`in use by process ${process.pid};`);
  await lock.release();
  await (await lockFolder(folder)).release();
  expect(readdirSync(`${folder}.lock`)).toEqual([]);
});

test('giving a lock back twice gives it back once, and takes nothing from the next holder', async () => {
  const folder = newFolder();
  const first = await lockFolder(folder);
  await first.release();
  const second = await lockFolder(folder);
  await first.release();
  await expect(lockFolder(folder)).rejects.toThrow(FolderHeld);
  await second.release();
});

test('a place that cannot hold a lock is refused in one sentence', async () => {
  const folder = newFolder();
  mkdirSync(folder);
  writeFileSync(`${folder}.lock`, 'not a folder');
  await expect(lockFolder(folder)).rejects.toThrow(/^The data folder .* cannot be locked/);
  expect(existsSync(folder)).toBe(true);
});
