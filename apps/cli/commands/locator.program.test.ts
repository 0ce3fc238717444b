import { expect, test } from 'vitest';
import { spawnCli } from '../spawn-cli.ts';

function locator(...words: readonly string[]): Record<string, unknown> {
  const { code, out, err } = spawnCli('locator', ...words, '--json');
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Record<string, unknown>;
}

test.each<readonly [string, readonly string[], string, string]>([
  ['streamlined by a revenue officer', ['--type', 'streamlined-25'], '0236', '21'],
  ['two conditions', ['--condition', '53', '--condition', '66'], '1253', '20'],
  ['direct debit', ['--condition', '53', '--condition', '66', '--direct-debit'], '0353', '20'],
  [
    'partial payment with an unassessed module',
    ['--type', 'partial-payment', '--condition', '32'],
    '1212',
    '20',
  ],
  ['from CSCO in status 58', ['--function', 'csco', '--status', '58'], '9009', '72'],
])('%s', (_, words, number, originator) => {
  expect(locator(...words)).toMatchObject({ locatorNumber: number, originatorCode: originator });
});

test('what goes on the form and what on the letter', () => {
  expect(locator('--condition', '63', '--condition', '66')).toMatchObject({
    locatorNumber: '1263',
    onForm: ['66'],
    onLetter: ['63'],
  });
});

test('a number is held against the rules, with its findings', () => {
  expect(locator('--number', '0500')).toMatchObject({ number: '0500', outcome: 'refused' });
  expect(locator('--number', '0209')).toMatchObject({ outcome: 'allowed' });
  expect(spawnCli('locator', '--condition', '41', '--number', '0241').out).toContain('0241: refused');
});

test('an originator code is held against the rules: a person may not pick what a system writes', () => {
  const voice = ['--function', 'acs-voice-response', '--originator', '77'];
  expect(locator(...voice)).toMatchObject({ originator: { code: '77', outcome: 'refused' } });
  expect(locator(...voice, '--by-system')).toMatchObject({ originator: { outcome: 'allowed' } });
  expect(spawnCli('locator', '--originator', '79').out).toContain('Originator code 79 is not listed.');
});

test('a condition that is none is refused in one line', () => {
  const { code, err } = spawnCli('locator', '--condition', '40');
  expect(code).toBe(2);
  expect(err).toBe('accord: --condition: expected one of 08, 27, 32, 41, 53, 63, 66, 70, 80, 99, not "40"\n');
});
