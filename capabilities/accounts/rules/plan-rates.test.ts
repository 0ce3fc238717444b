import { expect, test } from 'vitest';
import { day, dayNumber } from '#kernel/calendar/day.ts';
import type { BasisPoints } from '#kernel/money/basis-points.ts';
import { planRates } from './plan-rates.ts';

const numbers = [10, 20, 30, 40];
/** A row that says how many days it was moved on by. */
const rowFrom = (start: number) => {
  let at = start;
  return (before: number): BasisPoints => {
    const moved = before - at;
    at = before;
    return moved as BasisPoints;
  };
};

test('rates come in order, whichever is asked for first, and are found once', () => {
  const rates = planRates(rowFrom(3), { numbers, count: 4, csedDay: 'unknown' });
  expect(rates(2)).toBe(10);
  expect(rates(0)).toBe(7);
  expect(rates(3)).toBe(10);
  expect(rates(3)).toBe(10);
});

test('after the last event before a CSED come the months that begin up to the CSED itself', () => {
  const csedDay = day('1970-01-26');
  const rates = planRates(rowFrom(3), { numbers, count: 2, csedDay });
  expect(rates(2)).toBe(dayNumber(csedDay) + 1 - 20);
  expect(() => rates(3)).toThrow(RangeError);
});

test('a run beyond what was made ready is a mistake, not a month without accrual', () => {
  expect(() => planRates(rowFrom(3), { numbers, count: 4, csedDay: 'unknown' })(4)).toThrow(RangeError);
});
