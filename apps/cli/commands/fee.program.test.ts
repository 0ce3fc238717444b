import { expect, test } from 'vitest';
import { spawnCli } from '../spawn-cli.ts';

function fee(...words: readonly string[]): Record<string, unknown> {
  const { code, out, err } = spawnCli('fee', '--on', '2023-04-10', ...words, '--json');
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Record<string, unknown>;
}

const rich = ['--income', '90000.00', '--household', '1'];
const poor = ['--income', '36450.00', '--household', '1'];

test.each<readonly [string, readonly string[], string]>([
  ['regular', rich, '225.00'],
  ['direct debit', [...rich, '--direct-debit'], '107.00'],
  ['online', [...rich, '--online'], '130.00'],
  ['online, direct debit', [...rich, '--online', '--direct-debit'], '31.00'],
  ['reinstatement', [...rich, '--service', 'reinstatement'], '89.00'],
  ['low income', poor, '43.00'],
  ['low income, direct debit', [...poor, '--direct-debit'], '0.00'],
  ['a corporation', ['--entity', 'corporation'], '225.00'],
  ['by the indicator', ['--indicator', '2'], '43.00'],
])('%s costs what the table says', (_, words, amount) => {
  expect(fee(...words)['fee']).toBe(amount);
});

test('the first payment is the greater of the two, and the fee comes back to who could not pay by debit', () => {
  expect(fee(...rich, '--payment', '100')['firstPayment']).toBe('225.00');
  expect(fee(...rich, '--payment', '400')['firstPayment']).toBe('400.00');
  expect(fee(...poor, '--unable')['reimbursed']).toBe(true);
});

test('without an income both fees are told', () => {
  expect(fee('--direct-debit')).toMatchObject({
    fee: 'unknown',
    both: { lowIncome: '0.00', otherwise: '107.00' },
  });
  expect(spawnCli('fee', '--on', '2023-04-10').out).toContain(
    'The fee is $43.00 with low income, and $225.00 without.',
  );
});

test('a day without a row and an edition that has not begun are refused in one line', () => {
  const old = spawnCli('fee', '--on', '2018-04-09');
  expect(old.code).toBe(2);
  expect(old.err).toMatch(/^accord: --on: expected a day with a fee row/);
  expect(fee(...rich, '--edition', 'irm-5.14.1-2023-03-31')['fee']).toBe('225.00');
  const later = ['--edition', 'irm-5.14.1-2024-07-02'];
  expect(spawnCli('fee', '--on', '2024-07-02', ...rich, ...later).out).toContain('The fee is $178.00.');
});
