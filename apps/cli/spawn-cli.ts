import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll } from 'vitest';

/** What a run of the command line left behind. */
export type CliRun = { readonly code: number | null; readonly out: string; readonly err: string };

const root = fileURLToPath(new URL('../..', import.meta.url));
let built: string | undefined;

afterAll(() => {
  if (built !== undefined) rmSync(dirname(built), { recursive: true, force: true });
});

/** Runs the command line as its own process, as a person would, for tests. */
export function spawnCli(...words: readonly string[]): CliRun {
  built ??= buildCli();
  const { status, stdout, stderr } = spawnSync(process.execPath, [built, ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    timeout: 60_000,
  });
  return { code: status, out: stdout, err: stderr };
}

/**
 * One file that starts at once, below `node_modules` so that packages are found, and gone when the test ends.
 */
function buildCli(): string {
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'accord-cli-'));
  const outfile = join(folder, 'cli.mjs');
  buildSync({
    absWorkingDir: root,
    entryPoints: ['apps/cli/main.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  return outfile;
}
