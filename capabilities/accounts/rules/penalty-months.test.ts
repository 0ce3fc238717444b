import { describe, expect, test } from 'vitest';
import { addDays, day, dayOfNumber } from '#kernel/calendar/day.ts';
import { penaltyMonthsAfter } from './penalty-months.ts';

const monthsAfter = (due: string, count: number) => {
  const months = penaltyMonthsAfter(day(due));
  return Array.from({ length: count }, (_, index) => [
    dayOfNumber(months.firstNumber(index + 1)),
    dayOfNumber(months.lastNumber(index + 1)),
  ]);
};

test('26 CFR 301.6651-1(f) Example 1: after 15 April, from the 16th to the 15th', () => {
  expect(monthsAfter('1970-04-15', 3)).toEqual([
    ['1970-04-16', '1970-05-15'],
    ['1970-05-16', '1970-06-15'],
    ['1970-06-16', '1970-07-15'],
  ]);
});

test('26 CFR 301.6651-1(f) Example 1: after 18 January 1971, eleven months to 18 December', () => {
  const months = penaltyMonthsAfter(day('1971-01-18'));
  expect(dayOfNumber(months.lastNumber(11))).toBe('1971-12-18');
  expect(dayOfNumber(months.firstNumber(12))).toBe('1971-12-19');
});

describe('where a month has no such day, its last one ends it', () => {
  test.each([
    [
      '2019-01-30',
      [
        ['2019-01-31', '2019-02-28'],
        ['2019-03-01', '2019-03-30'],
        ['2019-03-31', '2019-04-30'],
      ],
    ],
    [
      '2020-01-30',
      [
        ['2020-01-31', '2020-02-29'],
        ['2020-03-01', '2020-03-30'],
        ['2020-03-31', '2020-04-30'],
      ],
    ],
  ])('after %s', (due, expected) => {
    expect(monthsAfter(due, 3)).toEqual(expected);
  });
});

describe('after the last day of a month each calendar month is one', () => {
  test.each([
    [
      '2019-01-31',
      [
        ['2019-02-01', '2019-02-28'],
        ['2019-03-01', '2019-03-31'],
        ['2019-04-01', '2019-04-30'],
      ],
    ],
    [
      '2019-02-28',
      [
        ['2019-03-01', '2019-03-31'],
        ['2019-04-01', '2019-04-30'],
        ['2019-05-01', '2019-05-31'],
      ],
    ],
    [
      '2020-02-28',
      [
        ['2020-02-29', '2020-03-28'],
        ['2020-03-29', '2020-04-28'],
        ['2020-04-29', '2020-05-28'],
      ],
    ],
    [
      '2019-04-30',
      [
        ['2019-05-01', '2019-05-31'],
        ['2019-06-01', '2019-06-30'],
        ['2019-07-01', '2019-07-31'],
      ],
    ],
  ])('after %s', (due, expected) => {
    expect(monthsAfter(due, 3)).toEqual(expected);
  });
});

test('the months leave no day out, whatever the last day to pay', () => {
  for (let due = day('2019-12-25'); due <= '2021-03-05'; due = addDays(due, 1)) {
    const months = penaltyMonthsAfter(due);
    expect(dayOfNumber(months.firstNumber(1))).toBe(addDays(due, 1));
    for (let month = 1; month < 30; month += 1) {
      expect(months.firstNumber(month + 1)).toBe(months.lastNumber(month) + 1);
      const length = months.lastNumber(month) - months.firstNumber(month) + 1;
      expect(length).toBeGreaterThanOrEqual(28);
      expect(length).toBeLessThanOrEqual(31);
    }
  }
});

test('how many months begin before a day, and how many end, is what counting them says', () => {
  for (const due of ['2019-04-15', '2019-04-30', '2020-02-29', '2019-12-31', '2021-01-30'].map(day)) {
    const { firstNumber, lastNumber, begunBefore, endedBefore } = penaltyMonthsAfter(due);
    const months = Array.from({ length: 130 }, (_, index) => index + 1);
    for (let number = firstNumber(1) - 40; number < lastNumber(120); number += 1) {
      expect(begunBefore(number)).toBe(months.filter((month) => firstNumber(month) < number).length);
      expect(endedBefore(number)).toBe(months.filter((month) => lastNumber(month) < number).length);
    }
  }
});
