import { expect, test } from 'vitest';
import { truthRows } from '#truth/rows.ts';
import { spawnCli } from '../spawn-cli.ts';

const exact = truthRows('cycle_pairs.csv').filter(
  (row) => row['cycle']?.length === 8 && !Object.values(row).join().includes('transaction (23C)'),
);

test.each(exact.map((row) => [row['cycle'] ?? '', row['date'] ?? '']))(
  '%s and %s name each other',
  (cycle, day) => {
    const fromDay: unknown = JSON.parse(spawnCli('cycle', day, '--json').out);
    const fromCycle: unknown = JSON.parse(spawnCli('cycle', cycle, '--json').out);
    expect(fromDay).toMatchObject({ cycle, day });
    expect(fromCycle).toEqual(fromDay);
  },
);

test('a weekly cycle is told with its Thursday and its week', () => {
  expect(JSON.parse(spawnCli('cycle', '202332', '--json').out)).toEqual({
    cycle: '202332',
    day: '2023-08-10',
    from: '2023-08-04',
    to: '2023-08-10',
  });
  expect(spawnCli('cycle', '202332').out).toContain('The day is the Thursday that ends the cycle.');
});

test('people read a table', () => {
  expect(spawnCli('cycle', '2023-08-07')).toEqual({
    code: 0,
    out: [
      'Cycle  20233202',
      'Day    Mon, Aug 7, 2023 (2023-08-07)',
      'Week   Fri, Aug 4, 2023 to Thu, Aug 10, 2023',
      '',
    ].join('\n'),
    err: '',
  });
  expect(spawnCli('cycle', '2023-08-05').out).toMatch(
    /^Cycle {2}202332\n[^]*Nothing posts on Saturday and Sunday\.\n$/,
  );
});

test.each([
  ['20233206', 'a posting day from 01 (Friday) to 05 (Thursday)'],
  ['20245301', 'a cycle of 2024 from 01 to 52'],
  ['202300', 'a cycle of 2023 from 01 to 52'],
  ['201152', 'a cycle from 201201 on'],
  ['2023', 'a cycle YYYYWW or YYYYWWDD'],
  ['2011-12-29', 'a day YYYY-MM-DD from 2011-12-30 to 2999-12-31'],
  ['2023-02-29', 'a day YYYY-MM-DD or a cycle YYYYWW or YYYYWWDD'],
])('"%s" is bad input', (text, expected) => {
  expect(spawnCli('cycle', text)).toEqual({
    code: 2,
    out: '',
    err: `accord: day-or-cycle: expected ${expected}, not "${text}"\n`,
  });
});
