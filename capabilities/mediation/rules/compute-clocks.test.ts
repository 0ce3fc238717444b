import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
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
