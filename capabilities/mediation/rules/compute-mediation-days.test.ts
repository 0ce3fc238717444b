import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { computeMediationDays } from './compute-mediation-days.ts';

test('[PAM-166] MI on March 2 and MO on May 12 are 71 calendar days', () => {
  const days = computeMediationDays(day('2026-03-02'), day('2026-03-09'), day('2026-05-12'), law);
  expect(days).toEqual({ inMediation: 71, sinceApproval: 64, goal: 'met' });
});

test.each([
  ['2026-06-07', 90, 'met'],
  ['2026-06-08', 91, 'missed'],
  ['2026-06-10', 93, 'missed'],
])('[PAMX-021] approved on March 9 and over on %s: %i days, the goal is %s', (until, sinceApproval, goal) => {
  const days = computeMediationDays(day('2026-03-02'), day('2026-03-09'), day(until), law);
  expect(days).toMatchObject({ sinceApproval, goal });
});

test('a request that was never approved has no goal', () => {
  expect(computeMediationDays(day('2026-03-02'), 'not-approved', day('2026-03-16'), law)).toMatchObject({
    inMediation: 14,
    goal: 'not-approved',
  });
});
