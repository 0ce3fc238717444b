import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { instantAt, readInstant } from './read-instant.ts';

const zone = 'America/New_York';

test.each`
  what                               | on              | time           | at
  ${'in summer time'}                | ${'04/03/2023'} | ${'9:12 a.m.'} | ${'2023-04-03T13:12:00.000Z'}
  ${'in winter time'}                | ${'01/03/2023'} | ${'9:12 a.m.'} | ${'2023-01-03T14:12:00.000Z'}
  ${'late on the day the clocks go'} | ${'03/12/2023'} | ${'11:30 pm'}  | ${'2023-03-13T03:30:00.000Z'}
  ${'early on the day they go back'} | ${'11/05/2023'} | ${'12:30 am'}  | ${'2023-11-05T04:30:00.000Z'}
  ${'late on the day they go back'}  | ${'11/05/2023'} | ${'23:59'}     | ${'2023-11-06T04:59:00.000Z'}
`('what happened $what is read by the agency’s clock', ({ on, time, at }) => {
  expect(readInstant({ day: on, time }, zone)).toBe(at);
});

test.each`
  on              | time
  ${'04/31/2023'} | ${'9:12 a.m.'}
  ${'04/03/2023'} | ${'25:00'}
  ${''}           | ${'9:12 a.m.'}
`('"$on $time" is no moment', ({ on, time }) => {
  expect(readInstant({ day: on, time }, zone)).toBeUndefined();
});

test('midnight is the first minute of its day', () => {
  expect(instantAt(day('2023-04-03'), 0, zone)).toBe('2023-04-03T04:00:00.000Z');
});
