import { describe, expect, test } from 'vitest';
import { truthRows } from '#truth/rows.ts';
import { spawnCli } from '../spawn-cli.ts';

const ask = (amount: string, from: string, to: string, ...more: readonly string[]) =>
  spawnCli('interest', '--amount', amount, '--from', from, '--to', to, ...more);
const answer = (...words: Parameters<typeof ask>): Record<string, unknown> =>
  JSON.parse(ask(...words, '--json').out) as Record<string, unknown>;

test.each(truthRows('interest_cases.csv'))('$case_id, $source, from the command line', (row) => {
  const { principal = '', from_date_exclusive: from = '', to_date_inclusive: to = '' } = row;
  expect(answer(principal, from, to)['interest']).toBe(row['expected_interest']);
});

test('programs get interest, factor in nine decimals, and each step', () => {
  expect(answer('150000.00', '2023-12-30', '2024-01-02')).toEqual({
    amount: '150000.00',
    from: '2023-12-30',
    to: '2024-01-02',
    rate: 'underpayment',
    interest: '98.47',
    factor: '0.000656480',
    steps: [
      {
        from: '2023-12-30',
        to: '2023-12-31',
        days: 1,
        ratePercent: 8,
        daysInYear: 365,
        factor: '0.000219178',
        interest: '32.88',
        law: '26 U.S.C. § 6621(a)(2)',
      },
      {
        from: '2023-12-31',
        to: '2024-01-02',
        days: 2,
        ratePercent: 8,
        daysInYear: 366,
        factor: '0.000437206',
        interest: '65.59',
        law: '26 U.S.C. § 6621(a)(2)',
      },
    ],
  });
});

test('people read the interest first, then the days at each rate', () => {
  expect(ask('10000.00', '2002-04-15', '2002-06-30')).toEqual({
    code: 0,
    err: '',
    out: [
      'Interest $125.70, factor 0.012570476',
      'on $10,000.00 from 04/15/2002 (not counted) to 06/30/2002 (counted)',
      '',
      'Stretch                   Days  Days in year  Rate  Factor       Interest',
      '04/15/2002 to 06/30/2002  76    365           6%    0.012570476  $125.70',
      '',
    ].join('\n'),
  });
});

test.each([
  ['underpayment', '60.00'],
  ['overpayment', '60.00'],
  ['corporate-overpayment', '50.00'],
  ['corporate-overpayment-over-threshold', '35.00'],
  ['large-corporate', '80.00'],
])('the %s rate of 2026-04-01 bears $%s a day on 365 times 1,000.00', (rate, interest) => {
  expect(answer('365000.00', '2026-04-01', '2026-04-02', '--rate', rate)['interest']).toBe(interest);
});

test('no days bear nothing', () => {
  expect(answer('150000.00', '2024-02-29', '2024-02-29')).toMatchObject({
    interest: '0.00',
    factor: '0.000000000',
    steps: [],
  });
});

describe('bad input is one line that names the field, and exit code 2', () => {
  test.each([
    [
      ['1.00', '1982-12-30', '1983-02-01'],
      '--from: expected a day YYYY-MM-DD from 1982-12-31 to 2026-12-31, not "1982-12-30"',
    ],
    [
      ['1.00', '2026-01-01', '2027-01-01'],
      '--to: expected a day YYYY-MM-DD from 2026-01-01 to 2026-12-31, not "2027-01-01"',
    ],
    [
      ['1.00', '2024-01-02', '2024-01-01'],
      '--to: expected a day YYYY-MM-DD from 2024-01-02 to 2026-12-31, not "2024-01-01"',
    ],
    [
      ['1.00', '2023-02-29', '2024-01-01'],
      '--from: expected a day YYYY-MM-DD from 1982-12-31 to 2026-12-31, not "2023-02-29"',
    ],
    [
      ['-1.00', '2024-01-01', '2024-01-02'],
      '--amount: expected an amount in dollars such as 1234.56 from 0.00 on, not "-1.00"',
    ],
    [
      ['1,000', '2024-01-01', '2024-01-02'],
      '--amount: expected an amount in dollars such as 1234.56 from 0.00 on, not "1,000"',
    ],
    [
      ['1.00', '1998-12-30', '1999-02-01', '--rate', 'corporate-overpayment'],
      '--from: expected a day YYYY-MM-DD from 1998-12-31 to 2026-12-31, not "1998-12-30"',
    ],
    [
      ['1.00', '2024-01-01', '2024-01-02', '--rate', 'prime'],
      '--rate: expected one of underpayment, overpayment, corporate-overpayment, ' +
        'corporate-overpayment-over-threshold, large-corporate, not "prime"',
    ],
  ])('%j', ([amount = '', from = '', to = '', ...more], line) => {
    expect(ask(amount, from, to, ...more)).toEqual({ code: 2, out: '', err: `accord: ${line}\n` });
  });

  test('a missing option', () => {
    const { code, err } = spawnCli('interest', '--amount', '1.00', '--from', '2024-01-01');
    expect(code).toBe(2);
    expect(err).toMatch(/^accord: --to: expected .+\n$/);
  });
});
