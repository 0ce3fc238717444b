import { afterEach, expect, test, vi } from 'vitest';
import { runSteps } from './run-steps.ts';
import { programStep, type Step } from './step.ts';

afterEach(() => vi.restoreAllMocks());

function listen(): readonly string[] {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  vi.spyOn(console, 'log').mockImplementation((text) => void written.push(`${String(text)}\n`));
  return written;
}

const script = (name: string, code: string): Step => programStep(name, [process.execPath, '-e', code]);

test.each([1, 2])(
  'with %i at once, every step runs, and what a failed one wrote is shown',
  async (together) => {
    const written = listen();
    const steps = [
      script('first', 'console.log("unseen")'),
      script('second', 'console.error("what went wrong"); process.exit(3)'),
      script('third', ''),
    ];
    expect(await runSteps(steps, together)).toEqual({ passed: 2, failed: 1 });
    const text = written.join('');
    expect(text).toMatch(/first … passed \(1 passed, 0 failed\) in \d+\.\d s/);
    expect(text).toMatch(/second … FAILED \(0 passed, 1 failed\).*\n\nwhat went wrong\n/);
    expect(text).toMatch(/third … passed/);
    expect(text).not.toContain('unseen');
  },
);

test('a program that is not there is a failed step', async () => {
  const written = listen();
  expect(await runSteps([programStep('none', ['no-such-program'])], 1)).toEqual({ passed: 0, failed: 1 });
  expect(written.join('')).toContain('ENOENT');
});
