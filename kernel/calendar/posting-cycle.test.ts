import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { truthRows } from '#truth/rows.ts';
import { addDays, type Day, day, daysBetween, weekdayOf } from './day.ts';
import {
  dayOfPostingCycle,
  firstDayOfCycle,
  lastCycleOf,
  lastDayOfCycle,
  parsePostingCycle,
  postingCycle,
  postingCycleOf,
  weeklyCycleOf,
} from './posting-cycle.ts';

const pairs = truthRows('cycle_pairs.csv');
/** One row gives the day of the transaction instead of the day of posting, and says so. */
const postings = pairs.filter((row) => !Object.values(row).join().includes('transaction (23C)'));
const transactions = pairs.filter((row) => !postings.includes(row));
const years = truthRows('cycle_calendar.csv');
const anyDay = integer({ min: 0, max: 40_000 }).map((count) => addDays(day('2011-12-30'), count));

test.each(postings.map((row) => [row['cycle'] ?? '', row['date'] ?? '', row['source'] ?? '']))(
  'cycle %s holds %s (%s)',
  (cycle, on) => {
    expect(postingCycleOf(day(on)).slice(0, cycle.length)).toBe(cycle);
  },
);

test.each(
  postings
    .filter((row) => row['cycle']?.length === 8)
    .map((row) => [row['cycle'] ?? '', row['date'] ?? '', row['source'] ?? '']),
)('the day of %s is %s (%s)', (cycle, on) => {
  expect(dayOfPostingCycle(postingCycle(cycle))).toBe(on);
});

test('an assessment bears the day 18 days after the Thursday of its cycle', () => {
  expect(transactions).toHaveLength(1);
  for (const row of transactions)
    expect(addDays(dayOfPostingCycle(postingCycle(row['cycle'] ?? '')), 18)).toBe(row['date']);
});

test.each(years.map((row) => [row['year'] ?? '', row] as const))('the cycles of %s', (year, row) => {
  expect(lastDayOfCycle(postingCycle(`${year}01`))).toBe(row['cycle01_thursday']);
  expect(lastCycleOf(Number(year))).toBe(Number(row['last_cycle']));
  expect(lastDayOfCycle(postingCycle(`${year}${row['last_cycle']}`))).toBe(row['last_cycle_thursday']);
});

test.each`
  on              | cycle         | why
  ${'2023-08-04'} | ${'20233201'} | ${'Friday begins a cycle'}
  ${'2023-08-05'} | ${'202332'}   | ${'nothing posts on Saturday'}
  ${'2023-08-06'} | ${'202332'}   | ${'nothing posts on Sunday'}
  ${'2023-08-07'} | ${'20233202'} | ${'Monday'}
  ${'2023-08-10'} | ${'20233205'} | ${'Thursday ends it'}
  ${'2023-08-11'} | ${'20233301'} | ${'the next one'}
  ${'2026-02-11'} | ${'20260604'} | ${'Wednesday'}
  ${'2015-01-01'} | ${'20145305'} | ${'the 53rd cycle of 2014 ends in 2015'}
  ${'2015-01-02'} | ${'20150101'} | ${'the year of cycles begins on a Friday'}
  ${'2013-12-27'} | ${'20140101'} | ${'cycle 01 may begin in the year before'}
  ${'2011-12-30'} | ${'20120101'} | ${'the first day that is known'}
`('$on is $cycle: $why', ({ on, cycle }: { on: string; cycle: string }) => {
  expect(postingCycleOf(day(on))).toBe(cycle);
});

test('a weekly cycle stands for its Thursday', () => {
  expect(dayOfPostingCycle(postingCycle('202332'))).toBe('2023-08-10');
  expect(firstDayOfCycle(postingCycle('20233202'))).toBe('2023-08-04');
});

test.each([
  '20233200',
  '20233206',
  '202300',
  '202353',
  '2023320',
  '2023321',
  '201152',
  '20245301',
  'abcdef',
  '',
])('"%s" is no cycle', (text) => {
  expect(parsePostingCycle(text)).toBeUndefined();
  expect(() => postingCycle(text)).toThrow(RangeError);
});

test('days before the first known cycle are refused', () => {
  expect(() => postingCycleOf(day('2011-12-29'))).toThrow('posting cycles are known from 2011-12-30 on');
});

/** Walks week by week from the first cycle, by the calendar of the truth file's rule alone. */
function cycleByWalking(on: Day): string {
  let year = 2012;
  let week = 1;
  for (let thursday = day('2012-01-05'); thursday < on;) {
    thursday = addDays(thursday, 7);
    week += 1;
    const begins = thursday >= `${year + 1}-01-02` && thursday <= `${year + 1}-01-08`;
    if (begins) [year, week] = [year + 1, 1];
  }
  return `${year}${String(week).padStart(2, '0')}`;
}

test('cycles agree with a walk week by week, and each is the other of its day', () => {
  assert(
    property(anyDay, (on) => {
      const cycle = postingCycleOf(on);
      expect(weeklyCycleOf(on)).toBe(cycleByWalking(on));
      expect(parsePostingCycle(cycle)).toBe(cycle);
      const isWeekend = weekdayOf(on) === 0 || weekdayOf(on) === 6;
      expect(cycle).toHaveLength(isWeekend ? 6 : 8);
      expect(dayOfPostingCycle(cycle)).toBe(isWeekend ? lastDayOfCycle(cycle) : on);
      expect(daysBetween(firstDayOfCycle(cycle), lastDayOfCycle(cycle))).toBe(6);
    }),
  );
});
