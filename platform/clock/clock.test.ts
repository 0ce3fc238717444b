import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { day, instant } from '#kernel/calendar/day.ts';
import {
  agencyTimeZone,
  dayOfInstant,
  fixedClock,
  instantAt,
  instantOf,
  movableClock,
  systemClock,
} from './clock.ts';

test.each([
  ['2023-04-03T03:59:59.999Z', '2023-04-02', 'summer, just before midnight in the agency’s zone'],
  ['2023-04-03T04:00:00.000Z', '2023-04-03', 'summer, midnight'],
  ['2023-01-15T04:59:59.999Z', '2023-01-14', 'winter, just before midnight'],
  ['2023-01-15T05:00:00.000Z', '2023-01-15', 'winter, midnight'],
  ['2023-01-01T00:00:00.000Z', '2022-12-31', 'a year that has begun in UTC only'],
  ['2024-03-01T04:59:59.999Z', '2024-02-29', 'a leap day'],
])('%s is the agency’s day %s: %s', (at, expected) => {
  expect(dayOfInstant(instant(at))).toBe(expected);
});

test('an hour of UTC lies in one day of the agency, whatever part of it is asked for first', () => {
  const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: agencyTimeZone, dateStyle: 'short' });
  const from = Date.parse('1900-01-01T00:00:00.000Z') / 3_600_000;
  const until = Date.parse('2200-01-01T00:00:00.000Z') / 3_600_000;
  assert(
    property(integer({ min: from, max: until }), integer({ min: 0, max: 3_599_999 }), (hour, within) => {
      for (const ms of [within, 0, 3_599_999]) {
        const at = new Date(hour * 3_600_000 + ms);
        expect(dayOfInstant(instantOf(at))).toBe(calendar.format(at));
      }
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['2023-04-03', 9 * 60, '2023-04-03T13:00:00.000Z', 'summer'],
  ['2023-01-03', 9 * 60, '2023-01-03T14:00:00.000Z', 'winter'],
  ['2023-03-12', 0, '2023-03-12T05:00:00.000Z', 'the day on which clocks go forward, before they do'],
  ['2023-03-12', 9 * 60, '2023-03-12T13:00:00.000Z', 'that day, after they did'],
  ['2023-11-05', 0, '2023-11-05T04:00:00.000Z', 'the day on which clocks go back, before they do'],
  ['2023-11-05', 9 * 60, '2023-11-05T14:00:00.000Z', 'that day, after they did'],
])('%s at minute %i is %s: %s', (on, minutes, expected) => {
  const at = instantAt(day(on), minutes);
  expect(at).toBe(expected);
  expect(dayOfInstant(at)).toBe(on);
});

test('a clock that is moved runs on from where it was put', async () => {
  const clock = movableClock(instant('2023-04-03T13:00:00.000Z'));
  expect(clock.now() >= '2023-04-03T13:00:00.000Z').toBe(true);
  clock.moveTo(instant('2024-01-01T00:00:00.000Z'));
  const first = clock.now();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const second = clock.now();
  expect(first >= '2024-01-01T00:00:00.000Z').toBe(true);
  expect(second > first).toBe(true);
  expect(second < '2024-01-01T00:01:00.000Z').toBe(true);
});

test('a clock that stands still stands until it is moved', () => {
  const clock = fixedClock(instant('2023-04-03T13:00:00.000Z'));
  expect(clock.now()).toBe('2023-04-03T13:00:00.000Z');
  clock.moveTo(instant('2023-04-04T13:00:00.000Z'));
  expect(clock.now()).toBe('2023-04-04T13:00:00.000Z');
});

test('the machine’s clock tells the time in the one form that is kept', () => {
  const before = Date.now();
  const now = Date.parse(systemClock.now());
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});
