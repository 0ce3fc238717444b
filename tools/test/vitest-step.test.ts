import { expect, test } from 'vitest';
import { outcomeOf, type VitestReport } from './vitest-step.ts';

const report: VitestReport = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
};

const file = { name: 'a.test.ts', message: '', assertionResults: [{ status: 'passed' }] };

test.each([
  ['all passed', report, true, 3, 0],
  ['one failed', { ...report, numFailedTests: 1 }, false, 3, 1],
  ['a skipped test counts as failed', { ...report, numPendingTests: 2 }, true, 3, 2],
  ['a planned test counts as failed', { ...report, numTodoTests: 1 }, true, 3, 1],
  [
    'a file that broke before its first test',
    { ...report, testResults: [{ ...file, status: 'failed' }] },
    false,
    3,
    1,
  ],
  ['a run that failed although its tests passed', report, false, 3, 1],
  ['no test at all', { ...report, numPassedTests: 0 }, true, 0, 1],
  ['no report', undefined, false, 0, 1],
] as const)('a run is counted: %s', (_, given, succeeded, passed, failed) => {
  expect(outcomeOf(given, succeeded, '')).toMatchObject({ passed, failed });
});
