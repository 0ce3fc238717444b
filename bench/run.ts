import { fileURLToPath } from 'node:url';
import { contests } from './contests.ts';
import { type Figure, measure } from './measure.ts';
import { benchProposals } from './proposals.ts';
import { report } from './report.ts';

type Bench = { readonly title: string; readonly run: () => Promise<readonly Figure[]> };

const benches: Readonly<Record<string, Bench>> = {
  decisions: { title: 'Pending decisions with all findings, one core', run: () => contend('decisions') },
  schedules: { title: 'Schedules exact to the cent, one core', run: () => contend('schedules') },
  proposals: {
    title: 'Requests over HTTP on PostgreSQL, 32 connections, this machine alone',
    run: benchProposals,
  },
};

/** Runs the benches that are asked for, or all, and prints their figures. Answers the exit code. */
export async function runBenches(asked: readonly string[], postgresUrl: string | undefined): Promise<number> {
  const unknown = asked.find((name) => !(name in benches));
  if (unknown !== undefined) {
    process.stderr.write(
      `There is no bench "${unknown}": choose among ${Object.keys(benches).join(', ')}.\n`,
    );
    return 2;
  }
  if (postgresUrl !== undefined) process.env['ACCORD_TEST_POSTGRES_URL'] = postgresUrl;
  for (const [name, { title, run }] of Object.entries(benches)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    process.stdout.write(`${report(title, await run())}\n`);
  }
  return 0;
}

async function contend(name: 'decisions' | 'schedules'): Promise<readonly Figure[]> {
  const contest = contests[name]?.();
  if (contest === undefined) throw new Error(`there is no contest "${name}"`);
  await contest.agree();
  // Beside this program as it is built: `tools/bench.mjs`.
  const path = fileURLToPath(new URL('contestant.mjs', import.meta.url));
  return await measure(contest.contestants, (index) => [path, name, String(index)]);
}
