import type { Step, StepOutcome } from './step.ts';

/** What a run has counted. */
export type Sum = { readonly passed: number; readonly failed: number };

/**
 * Runs every step, so many of them at once, and tells of each how it went; what a failed one wrote is shown
 * whole. One that fails holds up no other.
 */
export async function runSteps(steps: readonly Step[], together: number): Promise<Sum> {
  const waiting = [...steps];
  const outcomes: StepOutcome[] = [];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      if (together === 1) process.stdout.write(`${step.name} … `);
      const startedAt = performance.now();
      const outcome = await step.run();
      const seconds = (performance.now() - startedAt) / 1000;
      console.log(`${together === 1 ? '' : `${step.name} … `}${lineOf(outcome, seconds)}`);
      if (outcome.failed > 0) console.log(`\n${outcome.output.trimEnd()}\n`);
      outcomes.push(outcome);
    }
  };
  await Promise.all(Array.from({ length: together }, lane));
  return {
    passed: outcomes.reduce((count, { passed }) => count + passed, 0),
    failed: outcomes.reduce((count, { failed }) => count + failed, 0),
  };
}

function lineOf({ passed, failed }: StepOutcome, seconds: number): string {
  const word = failed === 0 ? 'passed' : 'FAILED';
  return `${word} (${passed} passed, ${failed} failed) in ${seconds.toFixed(1)} s`;
}
