import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { sampleLaw } from '#kernel/law/testing.ts';
import { decideNumberTries, firstDayOfTries } from './decide-number-tries.ts';

const decided = (numbersTried: number, numbersMissed: number, onDay = '2023-04-03') =>
  decideNumberTries({ onDay: day(onDay), numbersTried, numbersMissed }, sampleLaw);

test.each`
  case                       | tried | missed | outcome                  | failed
  ${'nothing tried yet'}     | ${0}  | ${0}   | ${'may-try'}             | ${[]}
  ${'one below either'}      | ${39} | ${9}   | ${'may-try'}             | ${[]}
  ${'as many tries as may'}  | ${40} | ${0}   | ${'stopped-for-the-day'} | ${['numbers-tried-below-day-max']}
  ${'as many misses as may'} | ${10} | ${10}  | ${'stopped-for-the-day'} | ${['numbers-missed-below-day-max']}
  ${'both'}                  | ${40} | ${10}  | ${'stopped-for-the-day'} | ${['numbers-tried-below-day-max', 'numbers-missed-below-day-max']}
`('$case → $outcome', ({ tried, missed, outcome, failed }) => {
  const decision = decided(tried, missed);
  expect(decision.outcome).toBe(outcome);
  const unmet = decision.findings.filter(({ holds }) => holds !== true);
  expect(unmet.map(({ test: name }) => name)).toEqual(failed);
});

test.each([
  ['on a Monday', '2023-04-03', '2023-04-04'],
  ['on a Friday', '2023-03-31', '2023-04-03'],
  ['on a Saturday', '2023-04-01', '2023-04-03'],
  ['before a weekend with a holiday after it', '2023-04-14', '2023-04-18'],
])('who is stopped %s may go on the next business day', (_, onDay, to) => {
  const [tried] = decided(40, 0, onDay).findings;
  expect(tried?.cure).toEqual({ act: 'try-numbers-on-later-day', to, unit: 'day' });
});

test.each([
  ['2023-04-03', '2023-04-03'],
  ['2023-03-31', '2023-03-31'],
  ['2023-04-01', '2023-03-31'],
  ['2023-04-02', '2023-03-31'],
  ['2023-04-17', '2023-04-14'],
])('what is tried on %s counts from %s on', (onDay, first) => {
  expect(firstDayOfTries(day(onDay))).toBe(first);
});

test('that the bounds are our own stands with each of them', () => {
  for (const { compared } of decided(0, 0).findings)
    expect(compared?.limit?.source).toMatchObject({
      confidence: 'recalled',
      note: expect.stringContaining('our own'),
    });
});
