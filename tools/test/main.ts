import { join } from 'node:path';
import { type RunningPostgres, startPostgres } from '../postgres.ts';
import { programStep, type Step } from './step.ts';
import { runSteps, type Sum } from './run-steps.ts';
import { vitestStep } from './vitest-step.ts';

const node = process.execPath;
const installed = (...path: string[]) => join('node_modules', ...path);
const tool = (...options: string[]) => [node, 'tools/run.mjs', ...options];

const checks: readonly Step[] = [
  programStep('format', [
    node,
    installed('prettier', 'bin', 'prettier.cjs'),
    '--check',
    '--cache',
    '--cache-strategy=content',
    '--cache-location=dist/.prettier-cache',
    '--log-level=warn',
    '.',
  ]),
  programStep('lint', [node, installed('oxlint', 'bin', 'oxlint'), '--type-aware', '--deny-warnings']),
  programStep('types', [node, installed('typescript', 'bin', 'tsc'), '--noEmit']),
  programStep('types of the pure rooms', [
    node,
    installed('typescript', 'bin', 'tsc'),
    '--noEmit',
    '-p',
    'tsconfig.pure.json',
  ]),
  programStep('tidy', tool('tools/tidy.ts')),
];

const fastTests: readonly Step[] = [vitestStep('unit tests', 'unit')];

const otherSteps: readonly Step[] = [
  programStep('law map is current', tool('tools/law-map.ts', '--verify')),
  programStep('requirements named by tests exist', tool('tools/trace.ts', '--verify')),
  programStep('build', [node, 'tools/build.mjs']),
  vitestStep('tests that start programs or compile letters', 'programs'),
  vitestStep('component tests', 'ui'),
  vitestStep('database tests, PGlite and PostgreSQL', 'database'),
  vitestStep('HTTP tests', 'http'),
  vitestStep('scenarios', 'scenarios'),
  vitestStep('browser and accessibility tests', 'browser'),
];

const isFast = process.argv.includes('--fast');
const sums: Sum[] = [await runSteps(checks, 2), await runSteps(fastTests, 1)];
if (!isFast) {
  const server = await providePostgres();
  sums.push(await runSteps(otherSteps, 1));
  await server?.stop();
}
const passed = sums.reduce((count, sum) => count + sum.passed, 0);
const failed = sums.reduce((count, sum) => count + sum.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** One server for all steps; without one the steps that need it say what is wrong. */
async function providePostgres(): Promise<RunningPostgres | undefined> {
  if (process.env['ACCORD_TEST_POSTGRES_URL'] !== undefined) return undefined;
  try {
    const started = await startPostgres();
    process.env['ACCORD_TEST_POSTGRES_URL'] = started.url;
    return started;
  } catch {
    return undefined;
  }
}
