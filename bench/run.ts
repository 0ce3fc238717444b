import { benchDecisions } from './decisions.ts';
import type { Figure } from './measure.ts';
import { report } from './report.ts';
import { benchSchedules } from './schedules.ts';

type Bench = { readonly title: string; readonly run: () => Promise<readonly Figure[]> };

const benches: Readonly<Record<string, Bench>> = {
  decisions: { title: 'Pending decisions with all findings, one core', run: benchDecisions },
  schedules: { title: 'Schedules exact to the cent, one core', run: benchSchedules },
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in benches));
if (unknown !== undefined) {
  process.stderr.write(`There is no bench "${unknown}": choose among ${Object.keys(benches).join(', ')}.\n`);
  process.exit(2);
}
for (const [name, { title, run }] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  process.stdout.write(`${report(title, await run())}\n`);
}
