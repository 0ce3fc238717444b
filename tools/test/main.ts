import { join } from 'node:path';
import { type RunningPostgres, startPostgres } from '../postgres.ts';
import { programStep, type Step } from './step.ts';
import { vitestStep } from './vitest-step.ts';

const node = process.execPath;
const installed = (...path: string[]) => join('node_modules', ...path);
const tool = (...options: string[]) => [node, 'tools/run.mjs', ...options];

const fastSteps: readonly Step[] = [
  programStep('format', [
    node,
    installed('prettier', 'bin', 'prettier.cjs'),
    '--check',
    '--cache',
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
  vitestStep('unit tests', 'unit'),
];

const otherSteps: readonly Step[] = [
  programStep('law map is current', tool('tools/law-map.ts', '--verify')),
  programStep('requirements named by tests exist', tool('tools/trace.ts', '--verify')),
  programStep('build', [node, 'tools/build.mjs']),
  vitestStep('component tests', 'ui'),
  vitestStep('database tests, PGlite and PostgreSQL', 'database'),
  vitestStep('HTTP tests', 'http'),
  vitestStep('scenarios', 'scenarios'),
  vitestStep('browser and accessibility tests', 'browser'),
];

const isFast = process.argv.includes('--fast');
const server = isFast ? undefined : await providePostgres();
const total = await runAll(isFast ? fastSteps : [...fastSteps, ...otherSteps]);
await server?.stop();
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

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

async function runAll(steps: readonly Step[]): Promise<{ passed: number; failed: number }> {
  const sum = { passed: 0, failed: 0 };
  for (const step of steps) {
    process.stdout.write(`${step.name} … `);
    const startedAt = performance.now();
    const { passed, failed, output } = await step.run();
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(`${failed === 0 ? 'passed' : 'FAILED'} (${passed} passed, ${failed} failed) in ${seconds} s`);
    if (failed > 0) console.log(`\n${output.trimEnd()}\n`);
    sum.passed += passed;
    sum.failed += failed;
  }
  return sum;
}
