import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BasisPoints, basisPointsOf } from './basis-points.ts';
import { cents } from './cents.ts';
import { halfCent, shareCarried } from './share.ts';

const half = basisPointsOf(0.5);

test('half a percent of $1,234.56 is $6.17, rounded up from $6.1728', () => {
  expect(shareCarried(cents(123_456), half, halfCent).share).toBe(617);
});

test('half a cent goes up', () => {
  expect(shareCarried(cents(100), half, halfCent).share).toBe(1);
  expect(shareCarried(cents(99), half, halfCent).share).toBe(0);
});

test('the largest amounts lose nothing', () => {
  const amount = cents(Number.MAX_SAFE_INTEGER);
  const exact = (BigInt(Number.MAX_SAFE_INTEGER) * 50n + 5000n) / 10_000n;
  expect(BigInt(shareCarried(amount, half, halfCent).share)).toBe(exact);
});

test('shares in a row come to their exact sum rounded once', () => {
  const parts = fc.array(fc.tuple(fc.nat(2_000_000_000), fc.nat(2500)), { maxLength: 60 });
  fc.assert(
    fc.property(parts, (row) => {
      let [carried, total, exact] = [halfCent, 0, 0n];
      for (const [amount, rate] of row) {
        const part = shareCarried(cents(amount), rate as BasisPoints, carried);
        carried = part.carried;
        total += part.share;
        exact += BigInt(amount) * BigInt(rate);
      }
      expect(BigInt(total)).toBe((2n * exact + 10_000n) / 20_000n);
    }),
  );
});

test('one share is exact for whatever amount, rate and remainder there are', () => {
  const amounts = fc.oneof(fc.maxSafeNat(), fc.integer({ min: 2 ** 37, max: 2 ** 38 }), fc.nat(2_000_000));
  fc.assert(
    fc.property(amounts, fc.nat(2500), fc.nat(9999), (amount, rate, carried) => {
      const parts = BigInt(amount) * BigInt(rate) + BigInt(carried);
      expect(shareCarried(cents(amount), rate as BasisPoints, carried)).toEqual({
        share: Number(parts / 10_000n),
        carried: Number(parts % 10_000n),
      });
    }),
    { numRuns: 2000 },
  );
});
