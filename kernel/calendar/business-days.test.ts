import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { truthRows } from '#truth/rows.ts';
import {
  addBusinessDays,
  businessDayOnOrAfter,
  businessDaysBetween,
  dayOffOn,
  isBusinessDay,
} from './business-days.ts';
import { addDays, type Day, day, weekdayOf } from './day.ts';

const holidaysInTruth = new Set(truthRows('dc_legal_holidays.csv').map((row) => row['observed_date']));
const coveredDay = integer({ min: 0, max: 4600 }).map((count) => addDays(day('2018-01-01'), count));

/** By the list of the truth file alone. */
function isBusinessDayInTruth(on: Day): boolean {
  return weekdayOf(on) !== 0 && weekdayOf(on) !== 6 && !holidaysInTruth.has(on);
}

test.each`
  on              | off
  ${'2023-04-14'} | ${undefined}
  ${'2023-04-15'} | ${'saturday'}
  ${'2023-04-16'} | ${'sunday'}
  ${'2023-04-17'} | ${'emancipation-day'}
  ${'2023-04-18'} | ${undefined}
  ${'2029-01-20'} | ${'saturday'}
`('$on is off because of $off', ({ on, off }: { on: string; off?: string }) => {
  expect(dayOffOn(day(on))).toBe(off);
  expect(isBusinessDay(day(on))).toBe(off === undefined);
});

test('the first business day on or after a day is that day or later', () => {
  expect(businessDayOnOrAfter(day('2023-04-14'))).toBe('2023-04-14');
  expect(businessDayOnOrAfter(day('2023-04-15'))).toBe('2023-04-18');
  expect(businessDayOnOrAfter(day('2023-04-15'), 'federal')).toBe('2023-04-17');
});

test('business days agree with a walk day by day over the truth file', () => {
  assert(
    property(coveredDay, integer({ min: 0, max: 60 }), (from, count) => {
      let walked = from;
      for (let left = count; left > 0;) {
        walked = addDays(walked, 1);
        if (isBusinessDayInTruth(walked)) left -= 1;
      }
      expect(addBusinessDays(from, count)).toBe(walked);
      expect(businessDaysBetween(from, walked)).toBe(count);
    }),
  );
});

test('counting back undoes counting forward from a business day', () => {
  assert(
    property(coveredDay, integer({ min: 0, max: 60 }), (from, count) => {
      const start = businessDayOnOrAfter(from);
      expect(addBusinessDays(addBusinessDays(start, count), -count)).toBe(start);
    }),
  );
});

test('business days between two days have a sign and leave out the first day', () => {
  expect(businessDaysBetween(day('2023-04-13'), day('2023-04-18'))).toBe(2);
  expect(businessDaysBetween(day('2023-04-18'), day('2023-04-13'))).toBe(-2);
  expect(businessDaysBetween(day('2023-04-15'), day('2023-04-17'))).toBe(0);
  expect(businessDaysBetween(day('2023-04-17'), day('2023-04-15'))).toBe(0);
});

test('half a business day is refused', () => {
  expect(() => addBusinessDays(day('2023-04-13'), 1.5)).toThrow(RangeError);
});
