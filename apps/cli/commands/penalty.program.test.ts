import { describe, expect, test } from 'vitest';
import { truthRows } from '#truth/rows.ts';
import { spawnCli } from '../spawn-cli.ts';

const ask = (tax: string, due: string, to: string, ...more: readonly string[]) =>
  spawnCli('penalty', '--tax', tax, '--due', due, '--to', to, ...more);

type Answer = { readonly penalty: string; readonly months: readonly { rate: number; reason: string }[] };
const answer = (...words: Parameters<typeof ask>): Answer =>
  JSON.parse(ask(...words, '--json').out) as Answer;
const agreed = ['--agreement', '2022-06-01..2022-12-31', '--pay', '1000.00@2022-12-18'] as const;

const dated = truthRows('ftp_examples.csv').filter(
  ({ due_date, end_date = '', case_id }) =>
    due_date !== '' && end_date.length === 10 && case_id !== 'FTP-21b',
);

test.each(dated)('$case_id from the command line', (row) => {
  const { tax_unpaid: tax = '', due_date: due = '', end_date: to = '' } = row;
  expect(answer(tax, due, to).penalty).toBe(row['expected_ftp']);
});

test('FTP-30 and FTP-31: an agreement reduces the rate of an individual who filed on time', () => {
  const rates = (...more: readonly string[]) =>
    answer('1000.00', '2022-04-18', '2022-12-31', ...agreed, ...more);
  expect(rates().penalty).toBe('22.50');
  expect(rates('--month-of-approval', 'does-not-count').penalty).toBe('25.00');
  expect(rates('--late').penalty).toBe('40.00');
  expect(rates('--no-individual').penalty).toBe('40.00');
});

test('[IA-A-080] a return filed on its extended due day is timely, the day after it is not', () => {
  const on = (...filed: readonly string[]) => ask('1000.00', '2022-04-18', '2022-12-31', ...agreed, ...filed);
  const penalty = (...filed: readonly string[]) =>
    answer('1000.00', '2022-04-18', '2022-12-31', ...agreed, ...filed).penalty;
  const extended = ['--extended', '2022-10-17'] as const;
  expect(penalty('--filed', '2022-10-17', ...extended)).toBe('22.50');
  expect(penalty('--filed', '2022-10-18', ...extended)).toBe('40.00');
  expect(penalty('--filed', '2022-04-19')).toBe('40.00');
  expect(on('--filed', '2022-10-17', '--late').err).toContain('--late');
});

test('FTP-21b: what is paid on the first day of a month is paid by its beginning', () => {
  const of = (...more: readonly string[]) => answer('1000.00', '2024-04-15', '2024-05-16', ...more).penalty;
  expect(of()).toBe('10.00');
  expect(of('--pay', '1000.00@2024-05-16')).toBe('5.00');
});

test('programs get each month with its rate, the reason and the law', () => {
  const out = JSON.parse(
    ask('1000.00', '2022-04-18', '2022-06-30', '--agreement', '2022-06-01..', '--json').out,
  ) as unknown;
  expect(out).toEqual({
    tax: '1000.00',
    due: '2022-04-18',
    to: '2022-06-30',
    penalty: '10.00',
    ratesTogether: 1,
    months: [
      {
        number: 1,
        from: '2022-04-19',
        to: '2022-05-18',
        base: '1000.00',
        rate: 0.5,
        reason: 'normal',
        penalty: '5.00',
        law: '26 U.S.C. § 6651(a)(2)',
      },
      {
        number: 2,
        from: '2022-05-19',
        to: '2022-06-18',
        base: '1000.00',
        rate: 0.25,
        reason: 'agreement-in-effect',
        penalty: '2.50',
        law: '26 U.S.C. § 6651(h)',
      },
      {
        number: 3,
        from: '2022-06-19',
        to: '2022-07-18',
        base: '1000.00',
        rate: 0.25,
        reason: 'agreement-in-effect',
        penalty: '2.50',
        law: '26 U.S.C. § 6651(h)',
      },
    ],
  });
});

test('people read the penalty first, then month by month', () => {
  expect(
    ask('1000.00', '2022-04-18', '2022-06-30', '--notice', '2022-05-05', '--pay', '400@2022-06-10'),
  ).toEqual({
    code: 0,
    err: '',
    out: [
      'Failure-to-pay penalty $21.00, all rates together 2.5%',
      'on $1,000.00 due 04/18/2022, to 06/30/2022',
      '',
      'Month  Days                      Unpaid tax  Rate  Penalty  Reason',
      '1      04/19/2022 to 05/18/2022  $1,000.00   0.5%  $5.00    tax not paid',
      '2      05/19/2022 to 06/18/2022  $1,000.00   1%    $10.00   after a notice of intent to levy',
      '3      06/19/2022 to 07/18/2022  $600.00     1%    $6.00    after a notice of intent to levy',
      '',
    ].join('\n'),
  });
});

test('on the last day to pay there is no penalty', () => {
  expect(answer('1000.00', '2022-04-18', '2022-04-18')).toMatchObject({ penalty: '0.00', months: [] });
});

describe('bad input is one line that names the field, and exit code 2', () => {
  const days = ['2022-04-18', '2022-06-30'] as const;
  test.each([
    [
      '1000',
      '1969-12-30',
      '1970-06-30',
      [],
      '--due: expected a day YYYY-MM-DD from 1969-12-31 to 2999-12-31, not "1969-12-30"',
    ],
    [
      '1000',
      '2022-04-18',
      '2022-04-17',
      [],
      '--to: expected a day YYYY-MM-DD from 2022-04-18 to 2999-12-31, not "2022-04-17"',
    ],
    ['x', ...days, [], '--tax: expected an amount in dollars such as 1234.56 from 0.00 on, not "x"'],
    [
      '1',
      ...days,
      ['--pay', '100'],
      '--pay: expected an amount and a day such as 100.00@2024-05-20, not "100"',
    ],
    [
      '1',
      ...days,
      ['--pay', '1@2@3'],
      '--pay: expected an amount and a day such as 100.00@2024-05-20, not "1@2@3"',
    ],
    [
      '1',
      ...days,
      ['--pay', '1@2022-02-30'],
      '--pay: expected a day YYYY-MM-DD up to 2999-12-31, not "2022-02-30"',
    ],
    [
      '1',
      ...days,
      ['--agreement', '2022-05-01'],
      '--agreement: expected two days such as 2022-06-01..2022-12-31, or 2022-06-01.., not "2022-05-01"',
    ],
    [
      '1',
      ...days,
      ['--agreement', '2022-05-02..2022-05-01'],
      '--agreement: expected a day YYYY-MM-DD from 2022-05-02 to 2999-12-31, not "2022-05-01"',
    ],
    [
      '1',
      ...days,
      ['--notice', '2022-04-17'],
      '--notice: expected a day YYYY-MM-DD from 2022-04-18 to 2999-12-31, not "2022-04-17"',
    ],
    [
      '1',
      ...days,
      ['--month-of-approval', 'no'],
      '--month-of-approval: expected one of counts, does-not-count, not "no"',
    ],
  ] as const)('%s %s %s %j', (tax, due, to, more, line) => {
    expect(ask(tax, due, to, ...more)).toEqual({ code: 2, out: '', err: `accord: ${line}\n` });
  });
});
