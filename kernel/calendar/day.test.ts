import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  type Day,
  day,
  dayNumber,
  dayOf,
  dayOfNumber,
  daysBetween,
  daysInMonth,
  daysInYear,
  earlierDay,
  instant,
  laterDay,
  monthsBetween,
  parseDay,
  weekdayOf,
} from './day.ts';

const anyDay = integer({ min: -141_000, max: 2_900_000 }).map(dayOfNumber);

/** What the platform's own calendar says, in UTC. */
function oracle(of: Day, count: number): string {
  const date = new Date(`${of}T00:00:00.000Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

test.each(['2023-02-28', '2024-02-29', '2000-02-29', '1983-01-01', '9999-12-31'])('%s is a day', (text) => {
  expect(parseDay(text)).toBe(text);
});

test.each(['2023-02-29', '1900-02-29', '2023-13-01', '2023-00-10', '2023-04-31', '2023-4-3', '20230403', ''])(
  '"%s" is no day',
  (text) => {
    expect(parseDay(text)).toBeUndefined();
    expect(() => day(text)).toThrow(RangeError);
  },
);

test('days agree with the calendar of the platform in every year from 1583', () => {
  assert(
    property(anyDay, integer({ min: -5000, max: 5000 }), (of, count) => {
      expect(addDays(of, count)).toBe(oracle(of, count));
      expect(daysBetween(of, addDays(of, count))).toBe(count);
      expect(weekdayOf(of)).toBe(new Date(`${of}T00:00:00.000Z`).getUTCDay());
      expect(dayOfNumber(dayNumber(of))).toBe(of);
    }),
  );
});

test.each`
  from            | months | to
  ${'2023-01-31'} | ${1}   | ${'2023-02-28'}
  ${'2024-01-31'} | ${1}   | ${'2024-02-29'}
  ${'2023-12-15'} | ${1}   | ${'2024-01-15'}
  ${'2024-03-31'} | ${-1}  | ${'2024-02-29'}
  ${'2023-01-15'} | ${-13} | ${'2021-12-15'}
`(
  '$months months from $from is $to',
  ({ from, months, to }: { from: string; months: number; to: string }) => {
    expect(addMonths(day(from), months)).toBe(to);
  },
);

test('ten years after February 29 is February 28', () => {
  expect(addYears(day('2020-02-29'), 10)).toBe('2030-02-28');
  expect(addYears(day('2013-06-03'), 10)).toBe('2023-06-03');
});

test('months have their days', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2023, month))).toEqual([
    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
  ]);
  expect([1900, 2000, 2023, 2024].map(daysInYear)).toEqual([365, 366, 365, 366]);
});

test('of two days the earlier and the later are told', () => {
  expect(earlierDay(day('2023-04-03'), day('2023-03-31'))).toBe('2023-03-31');
  expect(laterDay(day('2023-04-03'), day('2023-03-31'))).toBe('2023-04-03');
  expect(dayOf(2023, 4, 3)).toBe('2023-04-03');
});

test('an instant has one form', () => {
  expect(instant('2023-04-03T13:12:00.000Z')).toBe('2023-04-03T13:12:00.000Z');
  expect(() => instant('2023-04-03T13:12:00Z')).toThrow(RangeError);
  expect(() => instant('2023-04-03T13:12:00.000-04:00')).toThrow(RangeError);
});

test('months between two days are those of their months, whatever the days', () => {
  expect(monthsBetween(day('2023-01-31'), day('2023-02-01'))).toBe(1);
  expect(monthsBetween(day('2022-11-15'), day('2024-01-14'))).toBe(14);
  expect(monthsBetween(day('2023-05-10'), day('2022-12-31'))).toBe(-5);
});
