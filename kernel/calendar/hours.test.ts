import { expect, test } from 'vitest';
import { instant } from './day.ts';
import { asHours, minutesBetween } from './hours.ts';

const ten = instant('2023-04-10T14:00:00.000Z');

test.each`
  to                            | minutes
  ${'2023-04-10T14:00:00.000Z'} | ${0}
  ${'2023-04-10T14:00:59.000Z'} | ${0}
  ${'2023-04-11T13:59:00.000Z'} | ${1439}
  ${'2023-04-11T14:01:00.000Z'} | ${1441}
  ${'2023-04-10T13:30:00.000Z'} | ${-30}
`('minutes to $to: $minutes', ({ to, minutes }: { to: string; minutes: number }) => {
  expect(minutesBetween(ten, instant(to))).toBe(minutes);
});

test.each([
  [0, '0:00'],
  [59, '0:59'],
  [1439, '23:59'],
  [1441, '24:01'],
  [-30, '0:30'],
])('%i minutes are %s', (minutes, text) => {
  expect(asHours(minutes)).toBe(text);
});
