import { expect, test } from 'vitest';
import { spawnCli } from '../spawn-cli.ts';

function code(...words: readonly string[]): Record<string, unknown> {
  const { code: exit, out, err } = spawnCli('code', ...words, '--json');
  expect([exit, err]).toEqual([0, '']);
  return JSON.parse(out) as Record<string, unknown>;
}

test('[IA-C-142] the listed codes are taken where they fit, and every other one is refused', () => {
  expect(code('971-043')['outcome']).toBe('allowed');
  expect(code('972-043')['outcome']).toBe('refused');
  expect(code('972-043', '--standing', '971-043@2023-01-05')['outcome']).toBe('allowed');
  expect(code('972-163')).toMatchObject({
    outcome: 'refused',
    findings: expect.arrayContaining([
      expect.objectContaining({ test: 'agreement-code-listed', holds: false }),
    ]) as unknown,
  });
});

test('a person reads the reason, and a code that is none is refused in one line', () => {
  expect(spawnCli('code', '971-063', '--standing', '971-063@2023-01-05').out).toContain(
    'The same code stands on the module already.',
  );
  const wrong = spawnCli('code', '43');
  expect([wrong.code, wrong.out]).toEqual([2, '']);
  expect(wrong.err).toContain('971-043');
});
