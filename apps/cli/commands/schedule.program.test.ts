import { expect, test } from 'vitest';
import { parseDollars } from '#kernel/money/cents.ts';
import { spawnCli } from '../spawn-cli.ts';

type Totals = { owedAtFirst: string; interest: string; penalty: string; paid: string; remains: string };
type Answer = {
  months: { number: number; day: string; payment: string; balance: string }[];
  paidOffDay: string | null;
  totals: Totals;
};

function schedule(...words: readonly string[]): Answer {
  const { code, out, err } = spawnCli('schedule', ...words, '--json');
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Answer;
}

const centsOf = (text: string): number => Number(parseDollars(text));

test('the months run from the first payment to the last, and the parts add up to the cent', () => {
  const { months, paidOffDay, totals } = schedule('examples/guaranteed.json', '--payment', '500');
  expect(months[0]).toMatchObject({ number: 1, day: '2023-05-15', payment: '500.00' });
  const last = months.at(-1);
  expect(last).toMatchObject({ day: paidOffDay, balance: '0.00' });
  expect(centsOf(last?.payment ?? '')).toBeLessThanOrEqual(50_000);
  expect(months.reduce((sum, { payment }) => sum + centsOf(payment), 0)).toBe(centsOf(totals.paid));
  expect(centsOf(totals.owedAtFirst) + centsOf(totals.interest) + centsOf(totals.penalty)).toBe(
    centsOf(totals.paid) + centsOf(totals.remains),
  );
});

test('the least payment of the guaranteed type is paid off in 36 payments, and one dollar less is not', () => {
  expect(schedule('examples/guaranteed.json', '--payment', '281.12').months).toHaveLength(36);
  expect(schedule('examples/guaranteed.json', '--payment', '280.12').months.length).toBeGreaterThan(36);
});

test('a step of the request is followed, and what a CSED leaves is told', () => {
  const stepped = schedule('examples/routine-stepped.json');
  expect([stepped.months[11]?.payment, stepped.months[12]?.payment]).toEqual(['700.00', '1400.00']);
  const partial = schedule('examples/partial-payment.json');
  expect(partial.paidOffDay).toBeNull();
  expect(centsOf(partial.totals.remains)).toBeGreaterThan(0);
  expect(spawnCli('schedule', 'examples/partial-payment.json').out).toContain(
    'remains at its CSED, 2026-08-20.',
  );
});

test('what the plan cannot do without is named', () => {
  const unknown = spawnCli('schedule', 'examples/streamlined-25-unknown-balance.json');
  expect(unknown.code).toBe(2);
  expect(unknown.err).toMatch(
    /^accord: modules: expected balances, days of assessment and due days of returns/,
  );
  const none = spawnCli('schedule', 'examples/pending-no-amount.json');
  expect(none.err).toBe('accord: --payment: expected a monthly payment, since the case file proposes none\n');
});

test('the fee comes out of the first payment, and is no payment of tax', () => {
  const { months, totals } = schedule('examples/guaranteed.json', '--payment', '400', '--fee', '107');
  expect(months.slice(0, 2).map(({ payment }) => payment)).toEqual(['293.00', '400.00']);
  expect(months.reduce((sum, { payment }) => sum + centsOf(payment), 0)).toBe(centsOf(totals.paid));
  expect(spawnCli('schedule', 'examples/guaranteed.json', '--fee', '107').out).toContain(
    'the fee of $107.00 came out of the first one.',
  );
  const bad = spawnCli('schedule', 'examples/guaranteed.json', '--fee', 'much');
  expect([bad.code, bad.err]).toEqual([
    2,
    'accord: --fee: expected an amount in dollars such as 1234.56 from 0.00 on, not "much"\n',
  ]);
});
