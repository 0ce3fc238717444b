import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a run of the command line left behind. */
export type CliRun = { readonly code: number | null; readonly out: string; readonly err: string };

const main = fileURLToPath(new URL('main.ts', import.meta.url));

/** Runs the command line as its own process, as a person would, for tests. */
export function spawnCli(...words: readonly string[]): CliRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', main, ...words], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    timeout: 60_000,
  });
  return { code: status, out: stdout, err: stderr };
}
