import { expect, test } from 'vitest';
import { addDays, day } from '#kernel/calendar/day.ts';
import { computeStatuteWarnings, isStatuteTimeEnough } from './compute-statute-warnings.ts';
import { adopted } from './testing.ts';

const today = day('2026-03-02');
const ending = (days: number) => [{ statute: 'penalty-assessment', day: addDays(today, days) }] as const;

test('[PAMX-056] an assessment period that ends in 100 days is shown with a warning', () => {
  expect(computeStatuteWarnings(ending(100), today, adopted)).toEqual([
    { statute: 'penalty-assessment', day: '2026-06-10', daysLeft: 100, warns: true },
  ]);
});

test.each([
  [180, true],
  [181, false],
  [0, true],
  [-1, true],
])('[PAMX-056] %i days before the end it warns: %s', (days, warns) => {
  expect(computeStatuteWarnings(ending(days), today, adopted)).toMatchObject([{ daysLeft: days, warns }]);
});

test('the period that ends first stands on top', () => {
  const both = [{ statute: 'collection', day: addDays(today, 900) } as const, ...ending(100)];
  expect(computeStatuteWarnings(both, today, adopted).map(({ statute }) => statute)).toEqual([
    'penalty-assessment',
    'collection',
  ]);
});

test('[PAMX-057] while the switch is off nobody is refused for the time that is left', () => {
  expect(isStatuteTimeEnough(ending(1), today, adopted)).toBe(true);
  expect(isStatuteTimeEnough([], today, adopted)).toBe(true);
});
