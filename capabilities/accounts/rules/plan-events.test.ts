import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { eventsOn, firstDueDayAfter, monthlyEvents, noGrowth } from './plan-events.ts';

const law = { id: 'none', adopted: [] };

test.each([
  ['2023-04-03', 15, '2023-04-15'],
  ['2023-04-14', 15, '2023-04-15'],
  ['2023-04-15', 15, '2023-05-15'],
  ['2023-04-03', 3, '2023-05-03'],
  ['2023-12-28', 28, '2024-01-28'],
  ['2023-12-31', 1, '2024-01-01'],
])('the first due day after %s with the number %d is %s', (start, dueDay, expected) => {
  expect(firstDueDayAfter(day(start), dueDay)).toBe(expected);
});

test('monthly events keep the number of the first day, and the last of a month that has none', () => {
  expect(monthlyEvents(day('2023-01-31'), 4, law).days.slice(0, 4)).toEqual([
    '2023-01-31',
    '2023-02-28',
    '2023-03-31',
    '2023-04-30',
  ]);
});

test('kept calendars say what the same days say by themselves, however far they were asked before', () => {
  const own = { id: 'own', adopted: [] };
  monthlyEvents(day('2023-05-15'), 3, own).growths('underpayment', 3);
  const monthly = monthlyEvents(day('2023-05-15'), 80, own);
  const days = monthly.days.slice(0, 80);
  expect(monthly.growths('underpayment', 80)).toEqual(eventsOn(days, law).growths('underpayment', 80));
  expect(monthly.growths('large-corporate-underpayment', 2)[1]).toEqual(
    eventsOn(days, law).growths('large-corporate-underpayment', 80)[1],
  );
});

test('before the first event each module has its own growth', () => {
  expect(eventsOn([day('2023-05-15')], law).growths('underpayment', 1)).toEqual([noGrowth]);
});
