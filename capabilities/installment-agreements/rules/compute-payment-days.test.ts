import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, day, dayOfMonthOf, daysBetween } from '#kernel/calendar/day.ts';
import { computeFirstPaymentDay, countPaymentsBy } from './compute-payment-days.ts';
import { sampleLaw } from './testing.ts';

test.each`
  on              | due          | first
  ${'2023-04-03'} | ${15}        | ${'2023-05-15'}
  ${'2023-04-15'} | ${15}        | ${'2023-05-15'}
  ${'2023-04-16'} | ${15}        | ${'2023-06-15'}
  ${'2023-04-10'} | ${'unknown'} | ${'2023-05-10'}
  ${'2023-12-31'} | ${'unknown'} | ${'2024-02-28'}
  ${'2023-12-30'} | ${28}        | ${'2024-02-28'}
`('asked on $on with due day $due, the first payment falls due on $first', ({ on, due, first }) => {
  expect(computeFirstPaymentDay({ onDay: day(on), dueDayOfMonth: due }, sampleLaw)).toBe(first);
});

test('payments are counted from the first day to the last, both counted', () => {
  const first = day('2023-05-10');
  expect(countPaymentsBy(first, day('2028-04-10'))).toBe(60);
  expect(countPaymentsBy(first, day('2028-04-09'))).toBe(59);
  expect(countPaymentsBy(first, day('2023-05-09'))).toBe(0);
});

test('so many payments fall due as days of payment that come up to the last day', () => {
  const offset = fc.integer({ min: -400, max: 4_000 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 800 }), offset, (from, until) => {
      const first = addDays(day('2023-01-01'), from);
      const last = addDays(first, until);
      let count = 0;
      while (addMonths(first, count) <= last) count += 1;
      expect(countPaymentsBy(first, last)).toBe(count);
    }),
  );
});

test('the first payment is on the chosen day, 30 to 61 days ahead', () => {
  const offset = fc.integer({ min: 0, max: 3_000 });
  fc.assert(
    fc.property(offset, fc.integer({ min: 1, max: 28 }), (days, dueDayOfMonth) => {
      const onDay = addDays(day('2023-01-01'), days);
      const first = computeFirstPaymentDay({ onDay, dueDayOfMonth }, sampleLaw);
      expect(dayOfMonthOf(first)).toBe(dueDayOfMonth);
      expect(daysBetween(onDay, first)).toBeGreaterThanOrEqual(30);
      expect(addMonths(first, -1) < addDays(onDay, 30)).toBe(true);
    }),
  );
});
