import { expect, test } from 'vitest';
import { basisPointsOf, percentOf } from './basis-points.ts';

test.each([
  [7, 700],
  [4.5, 450],
  [0.25, 25],
  [0, 0],
])('%d percent is %d basis points, and back', (percent, count) => {
  const rate = basisPointsOf(percent);
  expect(rate).toBe(count);
  expect(percentOf(rate)).toBe(percent);
});

test.each([0.125, 1 / 3, Number.NaN, Number.POSITIVE_INFINITY])('%d percent is no such rate', (percent) => {
  expect(() => basisPointsOf(percent)).toThrow(RangeError);
});
