import { assert, boolean, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { truthRows } from '#truth/rows.ts';
import { irm, usc } from '../law/source.ts';
import { addDays, type Day, day, dayOf, instant, weekdayOf } from './day.ts';
import { computeDeadline, computeHourDeadline, type DeadlineStep } from './deadline.ts';

const law = irm('5.14.1.5(1)c');
const holidaysInTruth = new Set(truthRows('dc_legal_holidays.csv').map((row) => row['observed_date']));
const coveredDay = integer({ min: 0, max: 4400 }).map((count) => addDays(day('2018-01-01'), count));

function isBusinessDayInTruth(on: Day): boolean {
  return weekdayOf(on) !== 0 && weekdayOf(on) !== 6 && !holidaysInTruth.has(on);
}

test.each(
  truthRows('april15_due_dates.csv').map((row) => [row['year'] ?? '', row['due_date_by_7503'] ?? '']),
)('a return of %s due on April 15 is due on %s (26 U.S.C. § 7503)', (year, due) => {
  const { day: last } = computeDeadline({
    from: dayOf(Number(year), 4, 14),
    days: 1,
    counting: 'calendar',
    rollsForward: true,
    law: usc('6072(a)'),
  });
  expect(last).toBe(due);
});

test('a deadline of 30 days tells its trigger, its count and each day that it rolled over', () => {
  const deadline = computeDeadline({
    from: day('2022-11-24'),
    days: 30,
    counting: 'calendar',
    rollsForward: true,
    law,
  });
  expect(deadline).toEqual({
    day: '2022-12-27',
    steps: [
      { kind: 'trigger', day: '2022-11-24' },
      { kind: 'counted', days: 30, counting: 'calendar', to: '2022-12-24', law },
      { kind: 'skipped', day: '2022-12-24', because: 'saturday' },
      { kind: 'skipped', day: '2022-12-25', because: 'sunday' },
      { kind: 'skipped', day: '2022-12-26', because: 'christmas-day', law: { cite: '5 U.S.C. § 6103(a)' } },
      { kind: 'rolled', from: '2022-12-24', to: '2022-12-27', law: { cite: '26 U.S.C. § 7503' } },
      { kind: 'last-day', day: '2022-12-27' },
    ],
  });
});

test('a deadline that does not roll ends where its count ends', () => {
  const rule = { from: day('2022-11-24'), days: 30, counting: 'calendar', law } as const;
  const deadline = computeDeadline({ ...rule, rollsForward: false });
  expect(deadline.day).toBe('2022-12-24');
  expect(deadline.steps.map((step) => step.kind)).toEqual(['trigger', 'counted', 'last-day']);
});

test('business days name each day that they leave out', () => {
  const deadline = computeDeadline({
    from: day('2026-07-01'),
    days: 3,
    counting: 'business',
    rollsForward: false,
    law: irm('8.26.9'),
  });
  expect(deadline.day).toBe('2026-07-07');
  expect(skipped(deadline.steps)).toEqual([
    ['2026-07-03', 'independence-day'],
    ['2026-07-04', 'saturday'],
    ['2026-07-05', 'sunday'],
  ]);
});

test('three business days from Wednesday 2026-07-01 end on Tuesday 2026-07-07; the 8th is late', () => {
  const due = computeDeadline({
    from: day('2026-07-01'),
    days: 3,
    counting: 'business',
    rollsForward: false,
    law: irm('8.26.9'),
    holidays: 'federal',
  });
  expect(due.day).toBe('2026-07-07');
  expect(day('2026-07-08') > due.day).toBe(true);
});

test('three business days are counted without federal holidays, two weeks in calendar days', () => {
  const rule = { from: day('2026-12-24'), law: irm('8.26.9'), rollsForward: false } as const;
  expect(computeDeadline({ ...rule, days: 3, counting: 'business', holidays: 'federal' }).day).toBe(
    '2026-12-30',
  );
  expect(computeDeadline({ ...rule, days: 14, counting: 'calendar' }).day).toBe('2027-01-07');
});

test('a count by federal holidays works on Emancipation Day, a count by the District’s does not', () => {
  const rule = { from: day('2024-04-15'), days: 1, counting: 'business', rollsForward: false, law } as const;
  expect(computeDeadline(rule).day).toBe('2024-04-17');
  expect(computeDeadline({ ...rule, holidays: 'federal' }).day).toBe('2024-04-16');
});

test('no days at all end on the trigger, rolled where it is asked', () => {
  const rule = { from: day('2023-04-15'), days: 0, counting: 'calendar', law } as const;
  expect(computeDeadline({ ...rule, rollsForward: false }).day).toBe('2023-04-15');
  expect(computeDeadline({ ...rule, rollsForward: true }).day).toBe('2023-04-18');
});

test('deadlines agree with a walk day by day over the truth file, and their steps add up', () => {
  const rules = record({
    from: coveredDay,
    days: integer({ min: 0, max: 90 }),
    counting: constantFrom('calendar' as const, 'business' as const),
    rollsForward: boolean(),
  });
  assert(
    property(rules, (rule) => {
      const { day: last, steps } = computeDeadline({ ...rule, law });
      let walked = rule.from;
      const left: Day[] = [];
      for (let count = 0; count < rule.days;) {
        walked = addDays(walked, 1);
        if (rule.counting === 'calendar' || isBusinessDayInTruth(walked)) count += 1;
        else left.push(walked);
      }
      for (; rule.rollsForward && !isBusinessDayInTruth(walked); walked = addDays(walked, 1))
        left.push(walked);
      expect(last).toBe(walked);
      expect(skipped(steps).map(([on]) => on)).toEqual(left);
    }),
  );
});

test.each([-1, 1.5, Number.NaN, 36_526])('a period of %s days is refused', (days) => {
  const rule = { from: day('2023-04-03'), days, counting: 'calendar', rollsForward: false, law } as const;
  expect(() => computeDeadline(rule)).toThrow(RangeError);
});

test('a period that ends after the last day that can be written is refused', () => {
  const rule = { from: day('9999-12-31'), days: 1, counting: 'calendar', rollsForward: false, law } as const;
  expect(() => computeDeadline(rule)).toThrow('end after the year 9999');
});

test('24 hours run by the clock through a weekend and end at the same time of day', () => {
  const due = computeHourDeadline({
    fromAt: instant('2023-04-15T13:00:00.000Z'),
    hours: 24,
    law: irm('5.14.1.3(1)'),
  });
  expect(due.at).toBe('2023-04-16T13:00:00.000Z');
  expect(due.steps).toEqual([
    { kind: 'trigger-at', at: '2023-04-15T13:00:00.000Z' },
    { kind: 'counted-hours', hours: 24, to: '2023-04-16T13:00:00.000Z', law: { cite: 'IRM 5.14.1.3(1)' } },
    { kind: 'last-instant', at: '2023-04-16T13:00:00.000Z' },
  ]);
});

test.each([-1, 0.5, 8_785])('a period of %s hours is refused', (hours) => {
  expect(() => computeHourDeadline({ fromAt: instant('2023-04-15T13:00:00.000Z'), hours, law })).toThrow(
    RangeError,
  );
});

function skipped(steps: readonly DeadlineStep[]): readonly (readonly [string, string])[] {
  return steps.flatMap((step) => (step.kind === 'skipped' ? [[step.day, step.because] as const] : []));
}
