import { array, assert, integer, maxSafeInteger, property } from 'fast-check';
import { expect, test } from 'vitest';
import {
  addCents,
  type Cents,
  cents,
  divideCentsUp,
  dollars,
  dollarsTextOf,
  maxCents,
  minCents,
  parseDollars,
  subtractCents,
  sumCents,
  zeroCents,
} from './cents.ts';

const anyAmount = integer({ min: -(10 ** 14), max: 10 ** 14 }).map(cents);
const everyAmount = maxSafeInteger().map(cents);

test.each([
  ['0', 0],
  ['1234.5', 123_450],
  ['1234.56', 123_456],
  ['-12.00', -1200],
  ['-0.00', 0],
  ['0.05', 5],
  ['999999999999.99', 99_999_999_999_999],
  ['90071992547409.91', Number.MAX_SAFE_INTEGER],
])('"%s" names %s cents', (text, count) => {
  expect(parseDollars(text)).toBe(count);
});

test.each([
  '',
  '1,234.56',
  '$12',
  '1.234',
  '.5',
  '5.',
  '1e3',
  ' 1',
  '--1',
  '1000000000000000',
  '90071992547409.92',
  'NaN',
  '１',
])('"%s" names no amount', (text) => {
  expect(parseDollars(text)).toBeUndefined();
});

test('an amount and its text name each other', () => {
  expect(dollarsTextOf(dollars(10_000))).toBe('10000.00');
  assert(
    property(everyAmount, (amount) => {
      expect(parseDollars(dollarsTextOf(amount))).toBe(amount);
    }),
  );
});

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%s is no count of cents', (count) => {
  expect(() => cents(count)).toThrow(RangeError);
});

test('there is one zero', () => {
  expect(Object.is(cents(-0), 0)).toBe(true);
  expect(Object.is(divideCentsUp(cents(-5), 10), 0)).toBe(true);
  expect(zeroCents).toBe(0);
});

test('sums are exact, and one beyond the safe range throws instead of losing a cent', () => {
  assert(
    property(array(anyAmount, { maxLength: 20 }), (amounts) => {
      expect(BigInt(sumCents(amounts))).toBe(amounts.reduce((total, amount) => total + BigInt(amount), 0n));
    }),
  );
  const most = cents(Number.MAX_SAFE_INTEGER);
  expect(() => sumCents([most, cents(1)])).toThrow(RangeError);
  expect(() => addCents(most, cents(1))).toThrow(RangeError);
  expect(() => subtractCents(cents(-Number.MAX_SAFE_INTEGER), cents(1))).toThrow(RangeError);
});

test('amounts are added, taken away and compared', () => {
  expect(addCents(dollars(3), cents(50))).toBe(350);
  expect(subtractCents(dollars(3), cents(350))).toBe(-50);
  expect([maxCents(dollars(1), dollars(2)), minCents(dollars(1), dollars(2))]).toEqual([200, 100]);
});

test('$9,600.00 in 36 parts is $266.67', () => {
  expect(divideCentsUp(dollars(9600), 36)).toBe(26_667);
});

test('equal parts are the least that are together enough, up to the largest amount', () => {
  assert(
    property(maxSafeInteger(), integer({ min: 1, max: 100_000 }), (count, parts) => {
      const part = BigInt(divideCentsUp(count as Cents, parts));
      expect(part * BigInt(parts)).toBeGreaterThanOrEqual(BigInt(count));
      expect((part - 1n) * BigInt(parts)).toBeLessThan(BigInt(count));
    }),
  );
});

test.each([0, -1, 1.5])('an amount has no %s parts', (parts) => {
  expect(() => divideCentsUp(dollars(1), parts)).toThrow(RangeError);
});
