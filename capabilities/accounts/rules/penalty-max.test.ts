import { expect, test } from 'vitest';
import { day, dayNumber } from '#kernel/calendar/day.ts';
import type { BasisPoints } from '#kernel/money/basis-points.ts';
import { rateUnderMax } from './penalty-max.ts';

const underMax = rateUnderMax({ id: 'none', adopted: [] });
const left = (rate: number, used: number, on = '2022-05-19') =>
  underMax(rate as BasisPoints, used as BasisPoints, dayNumber(day(on)));

test.each([
  [50, 0, 50],
  [50, 2450, 50],
  [50, 2475, 25],
  [100, 2450, 50],
  [50, 2500, 0],
])('of a rate of %d basis points after %d stay %d', (rate, used, stay) => {
  expect(left(rate, used)).toBe(stay);
});

test('before 1970 there is no maximum to speak of', () => {
  expect(() => left(50, 0, '1969-12-16')).toThrow(RangeError);
});
