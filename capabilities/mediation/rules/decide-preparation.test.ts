import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decidePreparation } from './decide-preparation.ts';

test.each([
  ['listed, preparing', true, true, 'no-breach'],
  ['not on the list', false, true, 'flagged'],
  ['about something else than the session', true, false, 'flagged'],
] as const)('[PAMX-034] Counsel %s → %s %s %s', (_case, isListed, isPreparation, outcome) => {
  expect(decidePreparation({ onDay: day('2026-04-01'), isListed, isPreparation }, law).outcome).toBe(outcome);
});
