import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BasisPoints, basisPointsOf } from './basis-points.ts';
import { cents } from './cents.ts';
import {
  compoundOneDay,
  exactGainOf,
  type Factor,
  factorOne,
  gainOf,
  type Growth,
  growthBetween,
  growthText,
} from './growth.ts';

function afterDays(days: number, rate: BasisPoints, daysInYear: number): Factor {
  let factor = factorOne;
  for (let day = 0; day < days; day += 1) factor = compoundOneDay(factor, rate, daysInYear);
  return factor;
}

const growthOf = (days: number, percent: number, daysInYear: number): Growth =>
  growthBetween(factorOne, afterDays(days, basisPointsOf(percent), daysInYear));

test.each([
  ['6 percent over 76 days, as in the tables of Rev. Proc. 95-17', 76, 6, 365, '0.012570476'],
  ['6 percent over 92 days, as in the tables of Rev. Proc. 95-17', 92, 6, 365, '0.015236961'],
  ['6 percent over a year', 365, 6, 365, '0.061831311'],
  ['7 percent over a year', 365, 7, 365, '0.072500983'],
  ['8 percent over a year', 365, 8, 365, '0.083277572'],
  ['8 percent over a leap year', 366, 8, 366, '0.083277598'],
  ['no days', 0, 8, 365, '0.000000000'],
])('the factor of %s', (_, days, percent, daysInYear, text) => {
  expect(growthText(growthOf(days, percent, daysInYear), 9)).toBe(text);
});

test('a factor above one keeps its whole part', () => {
  expect(growthText(growthBetween(factorOne, factorOne * 13n), 2)).toBe('12.00');
});

test('half a cent goes up, less does not', () => {
  const half = growthBetween(factorOne * 2n, factorOne * 3n);
  expect(gainOf(cents(1), half)).toBe(1);
  expect(gainOf(cents(3), half)).toBe(2);
  expect(gainOf(cents(2), half)).toBe(1);
});

test('where a double cannot tell half a cent from less, the factors themselves decide', () => {
  const half = growthBetween(factorOne * 2n, factorOne * 3n);
  const less = growthBetween(factorOne * 2n, factorOne * 3n - 1n);
  expect(less.near).toBe(half.near);
  expect([half, less].map((growth) => gainOf(cents(1), growth))).toEqual([1, 0]);
  expect([half, less].map((growth) => gainOf(cents(2_000_000_001), growth))).toEqual([
    1_000_000_001, 1_000_000_000,
  ]);
});

test('a double is off by less than what is taken for doubtful', () => {
  const factors = fc.bigInt({ min: factorOne, max: factorOne * 40n });
  fc.assert(
    fc.property(factors, factors, fc.integer({ min: 0, max: 2 ** 45 }), (a, b, amount) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const { near } = growthBetween(from, to);
      const unit = 2n ** 80n;
      const exact = (unit * BigInt(amount) * (to - from)) / from;
      const off = BigInt(Math.round(amount * near * 2 ** 20)) * (unit / 2n ** 20n) - exact;
      const most = (unit * BigInt(amount) * to) / from / 2n ** 50n + unit / 2n ** 19n;
      expect(off < most && -off < most).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('a credit does not gain', () => {
  expect(() => gainOf(cents(-1), growthOf(1, 7, 365))).toThrow(RangeError);
});

test('the quick gain is the exact one', () => {
  const growths = [1, 28, 31, 92, 365, 3650].map((days) => growthOf(days, 7, 365));
  const amount = fc.oneof(fc.nat(1_000_000), fc.nat(1_000_000_000), fc.integer({ min: 0, max: 2 ** 50 }));
  fc.assert(
    fc.property(amount, fc.constantFrom(...growths), (count, growth) => {
      expect(gainOf(cents(count), growth)).toBe(exactGainOf(cents(count), growth));
    }),
    { numRuns: 5000 },
  );
});

test('the quick gain is the exact one where doubles cannot tell half a cent', () => {
  for (let count = 1; count < 3000; count += 1) {
    const amount = cents(2 * count + 1);
    for (const from of [factorOne, factorOne * 3n + 7n]) {
      const tie = (from * BigInt(2 * count - 1)) / BigInt(2 * amount);
      for (const gained of [tie - 1n, tie, tie + 1n]) {
        const growth = growthBetween(from, from + gained);
        expect(gainOf(amount, growth)).toBe(exactGainOf(amount, growth));
      }
    }
  }
});

test('an amount too large for a whole number of cents is refused, not rounded', () => {
  expect(() => gainOf(cents(Number.MAX_SAFE_INTEGER), growthBetween(factorOne, factorOne * 3n))).toThrow(
    RangeError,
  );
});
