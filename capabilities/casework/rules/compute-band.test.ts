import { expect, test } from 'vitest';
import { day, instant } from '#kernel/calendar/day.ts';
import { computeBand } from './compute-band.ts';
import type { LegalRiskFacts } from './legal-risk-facts.ts';

/** Monday, 9:12 a.m. in the agency's time zone. */
const facts: LegalRiskFacts = {
  kind: 'decide-request',
  due: 'none',
  openedDay: day('2023-03-31'),
  rightEndsDay: 'none',
  today: day('2023-04-03'),
  now: instant('2023-04-03T13:12:00.000Z'),
};

test.each`
  case                           | due             | band
  ${'yesterday'}                 | ${'2023-04-02'} | ${'late'}
  ${'today'}                     | ${'2023-04-03'} | ${'today'}
  ${'tomorrow'}                  | ${'2023-04-04'} | ${'three-business-days'}
  ${'the third business day'}    | ${'2023-04-06'} | ${'three-business-days'}
  ${'the day after the third'}   | ${'2023-04-07'} | ${'this-week'}
  ${'the seventh day'}           | ${'2023-04-10'} | ${'this-week'}
  ${'the day after the seventh'} | ${'2023-04-11'} | ${'later'}
`('a task due on $case is in the band $band', ({ due, band }) => {
  expect(computeBand({ ...facts, due: { day: day(due) } })).toEqual({ band, day: due });
});

test('a weekend and a holiday do not count among the three business days', () => {
  // Friday before Emancipation Day, which was observed on Monday, April 17, 2023.
  const friday = { ...facts, today: day('2023-04-14'), now: instant('2023-04-14T13:00:00.000Z') };
  expect(computeBand({ ...friday, due: { day: day('2023-04-20') } }).band).toBe('three-business-days');
  expect(computeBand({ ...friday, due: { day: day('2023-04-21') } }).band).toBe('this-week');
});

test.each`
  case                        | now                           | band
  ${'before the last moment'} | ${'2023-04-03T13:11:59.999Z'} | ${'today'}
  ${'at the last moment'}     | ${'2023-04-03T13:12:00.000Z'} | ${'today'}
  ${'one millisecond after'}  | ${'2023-04-03T13:12:00.001Z'} | ${'late'}
`('a task due by the clock is $band $case', ({ now, band }) => {
  const due = { day: day('2023-04-03'), at: instant('2023-04-03T13:12:00.000Z') };
  expect(computeBand({ ...facts, due, now: instant(now) }).band).toBe(band);
});

test('a task without a day is for later and says that it has none', () => {
  expect(computeBand(facts)).toEqual({ band: 'later', day: 'none' });
});

test.each`
  case                  | opened          | band       | day
  ${'came today'}       | ${'2023-04-03'} | ${'today'} | ${'2023-04-03'}
  ${'came on Friday'}   | ${'2023-03-31'} | ${'late'}  | ${'2023-03-31'}
  ${'came on Saturday'} | ${'2023-04-01'} | ${'today'} | ${'2023-04-03'}
`('an unread item that $case is due on the first business day', ({ opened, band, day: due }) => {
  const unread: LegalRiskFacts = { ...facts, kind: 'read-inbound-item', openedDay: day(opened) };
  expect(computeBand(unread)).toEqual({ band, day: due });
});

test.each`
  case                            | due             | right           | band       | day
  ${'a right that ends sooner'}   | ${'2023-04-20'} | ${'2023-04-03'} | ${'today'} | ${'2023-04-03'}
  ${'a task due sooner'}          | ${'2023-04-02'} | ${'2023-04-03'} | ${'late'}  | ${'2023-04-02'}
  ${'not a right that has ended'} | ${'2023-04-20'} | ${'2023-04-02'} | ${'later'} | ${'2023-04-20'}
`('of a task and a right, $case presses: $day', ({ due, right, band, day: pressing }) => {
  const both = { ...facts, due: { day: day(due) }, rightEndsDay: day(right) };
  expect(computeBand(both)).toEqual({ band, day: pressing });
});

test('a right presses also where the task itself has no day', () => {
  expect(computeBand({ ...facts, rightEndsDay: day('2023-04-04') })).toEqual({
    band: 'three-business-days',
    day: '2023-04-04',
  });
});
