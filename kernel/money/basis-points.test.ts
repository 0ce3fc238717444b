import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { basisPointsOf, percentOf } from './basis-points.ts';

test('every percent with two decimals is a rate, and the rate is that percent', () => {
  expect([0.07, 0.29, 0.5, 0.25, 7, 24].map(basisPointsOf)).toEqual([7, 29, 50, 25, 700, 2400]);
  assert(
    property(integer({ min: 0, max: 10_000 }), (count) => {
      expect(basisPointsOf(Number(`${count}e-2`))).toBe(count);
      expect(percentOf(basisPointsOf(count / 100))).toBe(count / 100);
    }),
  );
});

test.each([0.125, 0.001, Number.NaN])('%s percent is refused', (percent) => {
  expect(() => basisPointsOf(percent)).toThrow(RangeError);
});
