import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram, type Step, type StepOutcome } from './step.ts';

/** The part of vitest's JSON report that we count by. */
export type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

/** A step that runs one project of vitest.config.ts; each of its tests counts. */
export function vitestStep(name: string, project: string): Step {
  return {
    name,
    async run() {
      const folder = join('dist', 'test');
      const reportFile = join(folder, `${project}.json`);
      mkdirSync(folder, { recursive: true });
      rmSync(reportFile, { force: true });
      const vitest = join('node_modules', 'vitest', 'vitest.mjs');
      const { succeeded, output } = await runProgram([
        process.execPath,
        vitest,
        'run',
        `--project=${project}`,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${reportFile}`,
      ]);
      const report = existsSync(reportFile)
        ? (JSON.parse(readFileSync(reportFile, 'utf8')) as VitestReport)
        : undefined;
      return outcomeOf(report, succeeded, output);
    },
  };
}

/**
 * What a run counts. A test that was left out is a failure, and so is a file that broke before its first
 * test, a run without any test, and a run that failed although each of its tests passed.
 */
export function outcomeOf(report: VitestReport | undefined, succeeded: boolean, output: string): StepOutcome {
  if (report === undefined) return { passed: 0, failed: 1, output };
  const leftOut = report.numPendingTests + report.numTodoTests;
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const counted = report.numFailedTests + leftOut + broken.length;
  const none = report.numPassedTests + counted === 0;
  const failed = counted === 0 && (none || !succeeded) ? 1 : counted;
  const notes = [
    ...(leftOut > 0 ? [`${leftOut} tests were skipped or are only planned; none may be.`] : []),
    ...(none ? ['There was no test to run.'] : []),
  ];
  return { passed: report.numPassedTests, failed, output: [output, ...notes].join('\n') };
}
