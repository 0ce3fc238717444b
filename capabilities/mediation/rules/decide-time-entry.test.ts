import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decideTimeEntry, type TimeEntryFacts } from './decide-time-entry.ts';

const base: TimeEntryFacts = {
  onDay: day('2026-05-12'),
  byAssignedMediator: true,
  assignedDay: day('2026-04-01'),
  activity: 'session',
};

test.each<[string, Partial<TimeEntryFacts>, string]>([
  ['the session', {}, 'counts'],
  ['preparation on the first day', { activity: 'preparation', onDay: day('2026-04-01') }, 'counts'],
  ['before the assignment', { onDay: day('2026-03-31') }, 'belongs-to-appeal'],
  ['by the technical employee', { byAssignedMediator: false }, 'belongs-to-appeal'],
  ['closing documents', { activity: 'closing-documents' }, 'belongs-to-appeal'],
  ['nobody assigned that is known', { assignedDay: 'unknown' }, 'needs-facts'],
])('[PAM-104] [PAM-161] [PAM-162] %s → %o %s', (_case, facts, outcome) => {
  expect(decideTimeEntry({ ...base, ...facts }, law).outcome).toBe(outcome);
});
