import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { cents, dollars } from '#kernel/money/cents.ts';
import {
  CliInputError,
  parseAmountArgument,
  parseChoiceArgument,
  parseCountArgument,
  parseDayArgument,
} from './input.ts';

test('input that can be read is read', () => {
  expect(parseDayArgument('--from', '2023-04-03')).toBe('2023-04-03');
  expect(parseDayArgument('--from', '1983-01-01', { from: day('1983-01-01') })).toBe('1983-01-01');
  expect(parseAmountArgument('--amount', '150000.00')).toBe(15_000_000);
  expect(parseAmountArgument('--amount', '0', { min: cents(0) })).toBe(0);
  expect(parseCountArgument('--days', '30', { min: 0, max: 30 })).toBe(30);
  expect(parseChoiceArgument('--rate', 'underpayment', ['underpayment', 'overpayment'])).toBe('underpayment');
});

const long = 'x'.repeat(100);

test.each([
  [() => parseDayArgument('--on', 'soon'), '--on: expected a day YYYY-MM-DD up to 2999-12-31, not "soon"'],
  [
    () => parseDayArgument('--on', '1982-12-31', { from: day('1983-01-01'), to: day('2026-12-31') }),
    '--on: expected a day YYYY-MM-DD from 1983-01-01 to 2026-12-31, not "1982-12-31"',
  ],
  [
    () => parseDayArgument('--on', '2027-01-01', { from: day('1983-01-01'), to: day('2026-12-31') }),
    '--on: expected a day YYYY-MM-DD from 1983-01-01 to 2026-12-31, not "2027-01-01"',
  ],
  [
    () => parseAmountArgument('--tax', '1,000'),
    '--tax: expected an amount in dollars such as 1234.56, not "1,000"',
  ],
  [
    () => parseAmountArgument('--tax', '-0.01', { min: cents(0) }),
    '--tax: expected an amount in dollars such as 1234.56 from 0.00 on, not "-0.01"',
  ],
  [
    () => parseAmountArgument('--tax', '10.01', { min: cents(0), max: dollars(10) }),
    '--tax: expected an amount in dollars such as 1234.56 from 0.00 to 10.00, not "10.01"',
  ],
  [
    () => parseCountArgument('--days', '1.5', { min: 0, max: 9 }),
    '--days: expected a whole number from 0 to 9, not "1.5"',
  ],
  [
    () => parseCountArgument('--days', '10', { min: 0, max: 9 }),
    '--days: expected a whole number from 0 to 9, not "10"',
  ],
  [() => parseChoiceArgument('--rate', 'none', ['a', 'b']), '--rate: expected one of a, b, not "none"'],
  [
    () => parseChoiceArgument('--rate', `two\nlines ${long}`, ['a']),
    `--rate: expected one of a, not "two lines ${'x'.repeat(47)}..."`,
  ],
])('input that cannot be read names the field and what was expected (%#)', (read, message) => {
  expect(read).toThrow(CliInputError);
  expect(read).toThrow(message);
});
