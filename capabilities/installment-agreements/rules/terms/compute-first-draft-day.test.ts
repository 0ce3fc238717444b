import { expect, test } from 'vitest';
import { addDays, day } from '#kernel/calendar/day.ts';
import { sampleLaw } from '../testing.ts';
import { computeFirstDraftDay } from './compute-first-draft-day.ts';

const onDay = day('2023-04-10');

test.each`
  dueDayOfMonth | first           | why
  ${5}          | ${'2023-06-05'} | ${'2023-05-05 leaves 25 days only'}
  ${12}         | ${'2023-05-12'} | ${'32 days leave the time for setting up'}
  ${10}         | ${'2023-05-10'} | ${'30 days are just enough'}
  ${9}          | ${'2023-06-09'} | ${'60 days are just allowed'}
`(
  '[IA-C-028] from 2023-04-10 with day $dueDayOfMonth the first draft is $first: $why',
  ({ dueDayOfMonth, first }) => {
    expect(computeFirstDraftDay({ onDay, dueDayOfMonth: Number(dueDayOfMonth) }, sampleLaw).day).toBe(first);
  },
);

test('[IA-C-028] every day up to the first that is too late is shown with whether it is in range', () => {
  const { days } = computeFirstDraftDay({ onDay, dueDayOfMonth: 5 }, sampleLaw);
  expect(days).toEqual([
    { day: '2023-05-05', daysAhead: 25, range: 'too-soon' },
    { day: '2023-06-05', daysAhead: 56, range: 'in-range' },
    { day: '2023-07-05', daysAhead: 86, range: 'too-late' },
  ]);
});

test('whatever the day and the month, one day lies in the range', () => {
  for (let ahead = 0; ahead < 366; ahead += 1)
    for (const dueDayOfMonth of [1, 14, 28])
      expect(computeFirstDraftDay({ onDay: addDays(onDay, ahead), dueDayOfMonth }, sampleLaw).day).not.toBe(
        'none',
      );
});
