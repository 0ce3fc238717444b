import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decideTrack } from './decide-track.ts';

test.each([
  ['mediation-in', 'support-request'],
  ['log-only', 'no-support-request'],
] as const)('entered by %s → %s', (entered, outcome) => {
  expect(decideTrack({ onDay: day('2026-03-10'), entered }, law).outcome).toBe(outcome);
});
