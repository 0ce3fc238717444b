import { expect, test } from 'vitest';
import { spawnCli } from '../spawn-cli.ts';

test('a deadline is told to programs with each step as data and in words', () => {
  const { code, out } = spawnCli(
    'deadline',
    '--from',
    '2022-11-24',
    '--days',
    '30',
    '--law',
    'IRM 5.14.1.5(1)c',
    '--json',
  );
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    day: '2022-12-27',
    steps: [
      { kind: 'trigger', day: '2022-11-24' },
      { kind: 'counted', days: 30, counting: 'calendar', to: '2022-12-24', law: 'IRM 5.14.1.5(1)c' },
      {
        kind: 'skipped',
        day: '2022-12-24',
        because: 'saturday',
        text: 'Sat, Dec 24, 2022 is left out: Saturday.',
      },
      { kind: 'skipped', day: '2022-12-25', because: 'sunday' },
      { kind: 'skipped', day: '2022-12-26', because: 'christmas-day', law: '5 U.S.C. § 6103(a)' },
      { kind: 'rolled', from: '2022-12-24', to: '2022-12-27', law: '26 U.S.C. § 7503' },
      { kind: 'last-day', day: '2022-12-27' },
    ],
  });
});

test('people read the day first, then its steps', () => {
  expect(spawnCli('deadline', '--from', '2026-07-01', '--days', '3', '--business')).toEqual({
    code: 0,
    out: [
      'Tue, Jul 7, 2026 (2026-07-07)',
      '',
      '1. The period starts from Wed, Jul 1, 2026. That day is not counted.',
      '2. Counting 3 business days leads to Tue, Jul 7, 2026. (period as given)',
      '3. Fri, Jul 3, 2026 is left out: Independence Day. (5 U.S.C. § 6103(a))',
      '4. Sat, Jul 4, 2026 is left out: Saturday.',
      '5. Sun, Jul 5, 2026 is left out: Sunday.',
      '6. The last day is Tue, Jul 7, 2026.',
      '',
    ].join('\n'),
    err: '',
  });
});

test.each([
  [['--from', '2022-11-24', '--days', '30', '--no-roll'], '2022-12-24'],
  [['--from', '2024-04-15', '--days', '1', '--business'], '2024-04-17'],
  [['--from', '2024-04-15', '--days', '1', '--business', '--federal'], '2024-04-16'],
])('%j ends on %s', (words, day) => {
  expect(JSON.parse(spawnCli('deadline', ...words, '--json').out)).toMatchObject({ day });
});

test.each([
  ['2023-02-29', '3', '--from: expected a day YYYY-MM-DD from 1978-01-01 to 2999-12-31, not "2023-02-29"'],
  ['1977-12-31', '3', '--from: expected a day YYYY-MM-DD from 1978-01-01 to 2999-12-31, not "1977-12-31"'],
  ['2023-04-03', '-3', '--days: expected a whole number from 0 to 36500, not "-3"'],
  ['2023-04-03', 'ten', '--days: expected a whole number from 0 to 36500, not "ten"'],
  ['2023-04-03', '36501', '--days: expected a whole number from 0 to 36500, not "36501"'],
])('from %s, %s days is bad input', (from, days, line) => {
  expect(spawnCli('deadline', '--from', from, '--days', days)).toEqual({
    code: 2,
    out: '',
    err: `accord: ${line}\n`,
  });
});

test('federal holidays are left out of a count of business days only', () => {
  expect(spawnCli('deadline', '--from', '2023-04-03', '--days', '3', '--federal')).toEqual({
    code: 2,
    out: '',
    err: 'accord: --federal: expected --business beside it\n',
  });
});
