/** How many times a second something ran, round by round, and what it is compared with. */
export type Figure = { readonly name: string; readonly perSecond: readonly number[] };

const spanMs = 400;
const rounds = 9;

/** Something to be timed: does its work once over all cases and says how many that were. */
export type Contestant = { readonly name: string; readonly pass: () => number | Promise<number> };

/**
 * Times the contestants side by side, in turns: what disturbs one round disturbs all, so that ratios hold on
 * a busy machine. Seconds are processor time of this process.
 */
export async function measure(contestants: readonly Contestant[]): Promise<readonly Figure[]> {
  const figures = contestants.map(({ name }) => ({ name, perSecond: [] as number[] }));
  for (const { pass } of contestants) await runFor(pass, spanMs);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { pass }] of contestants.entries())
      figures[index]?.perSecond.push(await runFor(pass, spanMs));
  }
  return figures;
}

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
