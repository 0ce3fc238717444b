import { benchDecisions } from './decisions.ts';
import { report } from './measure.ts';

/** Prints every figure, side by side in one run. Seconds are processor time of one thread. */
process.stdout.write(`${report('Pending decisions, by one core', await benchDecisions())}\n`);
