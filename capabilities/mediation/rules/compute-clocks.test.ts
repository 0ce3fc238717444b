import { expect, test } from 'vitest';
import { addDays, day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import {
  type ClockName,
  clockNames,
  computeAlert,
  computeClock,
  computeSummaryDay,
} from './compute-clocks.ts';

test.each<[ClockName, string, string]>([
  ['mail-program', '2026-07-01', '2026-07-07'],
  ['mail-program', '2026-12-24', '2026-12-30'],
  ['mail-program', '2026-03-06', '2026-03-11'],
  ['answer-request', '2026-03-02', '2026-03-16'],
  ['answer-request', '2026-12-24', '2027-01-07'],
  ['supply-details', '2026-03-04', '2026-03-18'],
  ['return-signed', '2026-03-12', '2026-03-19'],
  ['sign-agreement', '2026-03-10', '2026-03-31'],
  ['hold-session', '2026-03-19', '2026-05-18'],
  ['finish-mediation', '2026-03-09', '2026-06-07'],
])('[PAM-056] [PAM-110] [PAM-139] [PAM-144] [PAM-167] %s from %s ends on %s', (clock, from, to) => {
  expect(computeClock(clock, day(from), law).day).toBe(to);
});

test('[PAM-167] only the three days count business days; the steps say so, and which day was left out', () => {
  for (const clock of clockNames) {
    const { steps } = computeClock(clock, day('2026-12-24'), law);
    const counted = steps.find(({ kind }) => kind === 'counted');
    expect([clock, counted]).toMatchObject([
      clock,
      { counting: clock === 'mail-program' ? 'business' : 'calendar' },
    ]);
  }
  const { steps } = computeClock('mail-program', day('2026-12-24'), law);
  expect(steps.filter(({ kind }) => kind === 'skipped')).toMatchObject([
    { day: '2026-12-25', because: 'christmas-day' },
    { day: '2026-12-26' },
    { day: '2026-12-27' },
  ]);
});

// Each clock from the same weekday on, over an ordinary weekend, a holiday on a Monday, one observed on a
// Friday, one observed on a Monday, a Thanksgiving, the turn of a year, and a February that has twenty-nine
// days.
test.each<[ClockName, readonly (readonly [string, string])[]]>([
  [
    'mail-program',
    [
      ['2026-01-15', '2026-01-21'],
      ['2026-01-16', '2026-01-22'],
      ['2026-01-17', '2026-01-22'],
      ['2026-01-18', '2026-01-22'],
      ['2026-01-19', '2026-01-22'],
      ['2026-01-20', '2026-01-23'],
      ['2026-07-02', '2026-07-08'],
      ['2027-07-02', '2027-07-08'],
      ['2026-11-24', '2026-11-30'],
      ['2026-12-30', '2027-01-05'],
      ['2028-02-25', '2028-03-01'],
    ],
  ],
  [
    'answer-request',
    [
      ['2026-01-05', '2026-01-19'],
      ['2026-06-20', '2026-07-04'],
      ['2026-11-12', '2026-11-26'],
      ['2026-12-18', '2027-01-01'],
      ['2028-02-16', '2028-03-01'],
    ],
  ],
  [
    'supply-details',
    [
      ['2026-12-11', '2026-12-25'],
      ['2026-03-01', '2026-03-15'],
    ],
  ],
  [
    'return-signed',
    [
      ['2026-05-18', '2026-05-25'],
      ['2026-12-25', '2027-01-01'],
    ],
  ],
  [
    'sign-agreement',
    [
      ['2026-06-13', '2026-07-04'],
      ['2028-02-08', '2028-02-29'],
    ],
  ],
  [
    'hold-session',
    [
      ['2026-07-09', '2026-09-07'],
      ['2027-12-31', '2028-02-29'],
    ],
  ],
  [
    'finish-mediation',
    [
      ['2026-04-05', '2026-07-04'],
      ['2026-08-28', '2026-11-26'],
    ],
  ],
])(
  '[PAM-056] [PAM-167] %s ends where its counting says, also over weekends and holidays: %o',
  (clock, table) => {
    expect(table.map(([from]) => [from, computeClock(clock, day(from), law).day])).toEqual(table);
  },
);

test.each(clockNames)(
  '%s moves with its first day, never backwards, and by at most the days left out',
  (clock) => {
    let before = computeClock(clock, day('2026-11-01'), law).day;
    for (let from = day('2026-11-02'); from < '2027-02-01'; from = addDays(from, 1)) {
      const last = computeClock(clock, from, law).day;
      expect([from, last >= before, last <= addDays(before, 5)]).toEqual([from, true, true]);
      before = last;
    }
  },
);

test('a period of calendar days ends on a Saturday or Sunday where it falls there', () => {
  expect(computeClock('answer-request', day('2026-03-07'), law).day).toBe('2026-03-21');
});

test.each([
  ['2026-05-12', '2026-04-28'],
  ['2026-05-26', '2026-05-12'],
])('[PAM-146] [PAM-149] for a session on %s both deliver by %s', (session, by) => {
  expect(computeSummaryDay(day(session), law).day).toBe(by);
});

test('what should be done promptly is warned of by our own figures, shown as such', () => {
  const alert = computeAlert('tell-approval', day('2026-03-06'), law);
  expect(alert.day).toBe('2026-03-10');
  expect(computeAlert('notify-manager', day('2026-03-06'), law).day).toBe('2026-03-06');
});

test('a request from before the memorandum has the same clocks, from what was before it', () => {
  expect(computeClock('answer-request', day('2025-11-20'), law).day).toBe('2025-12-04');
});
