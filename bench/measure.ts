import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** How many times a second something ran, round by round, and what it is compared with. */
export type Figure = { readonly name: string; readonly perSecond: readonly number[] };

/** Something to be timed: does its work once over all cases and says how many that were. */
export type Contestant = { readonly name: string; readonly pass: () => number | Promise<number> };

/** Contestants over the same cases. `agree` throws unless all of them come to the same answers. */
export type Contest = { readonly contestants: readonly Contestant[]; readonly agree: () => Promise<void> };

const warmUpMs = 1200;
const spanMs = 400;
const rounds = 9;

/**
 * Times the contestants in turns: what disturbs one round disturbs all, so that ratios hold on a busy
 * machine. Each has a process of its own, so that none is compiled for what another one does, and none
 * clears away another one's garbage.
 */
export async function measure(
  contestants: readonly Contestant[],
  programOf: (contestant: number) => readonly [path: string, ...rest: readonly string[]],
): Promise<readonly Figure[]> {
  const programs = contestants.map((_, index) => {
    const [path, ...rest] = programOf(index);
    return fork(path, rest);
  });
  try {
    const figures = contestants.map(({ name }) => ({ name, perSecond: [] as number[] }));
    for (const program of programs) await runIn(program, warmUpMs);
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, program] of programs.entries())
        figures[index]?.perSecond.push(await runIn(program, spanMs));
    }
    return figures;
  } finally {
    for (const program of programs) program.kill();
  }
}

async function runIn(program: ChildProcess, ms: number): Promise<number> {
  const stop = new AbortController();
  const { signal } = stop;
  const ended = once(program, 'exit', { signal }).then(() => {
    throw new Error('a contestant ended before it was timed');
  });
  const answered = once(program, 'message', { signal });
  program.send(ms);
  try {
    const [perSecond] = (await Promise.race([answered, ended])) as [number];
    return perSecond;
  } finally {
    ended.catch(() => undefined);
    stop.abort();
  }
}

/** The life of a contestant's own process: runs for as long as it is told and answers how often a second. */
export function takeTurns({ pass }: Contestant): void {
  process.on('message', (ms: number) => void runFor(pass, ms).then((perSecond) => process.send?.(perSecond)));
}

/** Seconds are processor time of this process. */
async function runFor(pass: Contestant['pass'], ms: number): Promise<number> {
  const before = process.cpuUsage();
  const startedAt = performance.now();
  let done = 0;
  while (performance.now() - startedAt < ms) done += await pass();
  const { user, system } = process.cpuUsage(before);
  return done / ((user + system) / 1_000_000);
}

/** The middle of several values. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
