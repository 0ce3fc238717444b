import { expect, test } from 'vitest';
import { day, dayNumber } from '#kernel/calendar/day.ts';
import { interestRateUnderpayment } from '../parameters/interest-rate-underpayment.ts';
import { datedRates, rateChangeAfter, rateOn } from './dated-rates.ts';

const law = { id: 'none', adopted: [] };
const rates = datedRates(interestRateUnderpayment, law);

test.each([
  ['1982-12-31', undefined],
  ['1983-01-01', 1600],
  ['1983-06-30', 1600],
  ['1983-07-01', 1100],
  ['2026-03-31', 700],
  ['2026-04-01', 600],
  ['2026-06-30', 600],
  ['2026-07-01', 700],
])('the rate on %s is %s basis points', (on, rate) => {
  expect(rateOn(rates, dayNumber(day(on)))).toBe(rate);
});

test('the same parameter under the same law is read once', () => {
  expect(datedRates(interestRateUnderpayment, law)).toBe(rates);
});

test.each([
  ['1982-12-31', '1983-01-01'],
  ['1983-01-01', '1983-07-01'],
  ['1983-06-30', '1983-07-01'],
])('after %s another rate counts first from %s', (on, next) => {
  expect(rateChangeAfter(rates, dayNumber(day(on)))).toBe(dayNumber(day(next)));
});

test('after the last known change none follows', () => {
  expect(rateChangeAfter(rates, dayNumber(day('2100-01-01')))).toBe(Infinity);
});
