/** How many times a second something ran, over a span of processor time of this thread. */
export type Figure = { readonly name: string; readonly perSecond: number };

const spanMs = 700;
const rounds = 5;

/** Something to be timed: does its work once over all cases and says how many that were. */
export type Contestant = { readonly name: string; readonly pass: () => number | Promise<number> };

/**
 * Times the contestants side by side, in turns, and gives each one's median: what disturbs one round disturbs
 * all.
 */
export async function measure(contestants: readonly Contestant[]): Promise<readonly Figure[]> {
  const samples = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (const { pass } of contestants) await runFor(pass, spanMs);
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, pass } of contestants) samples.get(name)?.push(await runFor(pass, spanMs));
  }
  return contestants.map(({ name }) => ({ name, perSecond: median(samples.get(name) ?? []) }));
}

async function runFor(pass: Contestant['pass'], ms: number): Promise<number> {
  const before = process.cpuUsage();
  const startedAt = performance.now();
  let done = 0;
  while (performance.now() - startedAt < ms) done += await pass();
  const { user, system } = process.cpuUsage(before);
  return done / ((user + system) / 1_000_000);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** The figures as a table, each with its ratio to the first. */
export function report(title: string, figures: readonly Figure[]): string {
  const [first] = figures;
  const lines = figures.map(({ name, perSecond }) => {
    const ratio =
      first === undefined || perSecond === first.perSecond
        ? ''
        : `1 : ${(first.perSecond / perSecond).toFixed(0)}`;
    const figure = Math.round(perSecond).toLocaleString('en-US').padStart(12);
    return `  ${name.padEnd(44)}${figure} a second   ${ratio}`;
  });
  return [title, ...lines].join('\n');
}
