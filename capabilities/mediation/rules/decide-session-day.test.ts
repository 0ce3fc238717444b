import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decideSessionDay, type SessionDayFacts } from './decide-session-day.ts';

const base: SessionDayFacts = {
  onDay: day('2026-03-20'),
  sessionDay: day('2026-05-18'),
  lastSignatureDay: day('2026-03-19'),
  mediatorAssigned: true,
  reasonGiven: false,
};

test.each<[string, Partial<SessionDayFacts>, string]>([
  ['the sixtieth day', {}, 'may-be-scheduled'],
  ['the sixty-first', { sessionDay: day('2026-05-19') }, 'may-not-be-scheduled'],
  ['the sixty-first with a reason', { sessionDay: day('2026-05-19'), reasonGiven: true }, 'may-be-scheduled'],
  ['not all have signed', { lastSignatureDay: 'unknown' }, 'may-not-be-scheduled'],
  ['no mediator yet', { mediatorAssigned: false }, 'may-not-be-scheduled'],
  ['a day that is past', { sessionDay: day('2026-03-19') }, 'may-not-be-scheduled'],
])('[PAM-144] %s → %o %s', (_case, facts, outcome) => {
  expect(decideSessionDay({ ...base, ...facts }, law).outcome).toBe(outcome);
});
