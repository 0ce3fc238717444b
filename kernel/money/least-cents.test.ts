import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents, zeroCents } from './cents.ts';
import { leastCents } from './least-cents.ts';

test('the least amount that works is found wherever it lies', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.nat(10_000), (least, more) => {
      const found = leastCents(zeroCents, cents(least + more), (amount) => amount >= least);
      expect(found).toBe(least);
    }),
  );
});

test('neither end is tried: both are known', () => {
  const tried: number[] = [];
  leastCents(cents(5), cents(8), (amount) => {
    tried.push(amount);
    return true;
  });
  expect(tried).not.toContain(5);
  expect(tried).not.toContain(8);
});
