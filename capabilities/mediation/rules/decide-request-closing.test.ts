import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decideRequestClosing, type RequestClosingFacts } from './decide-request-closing.ts';

const base: RequestClosingFacts = {
  onDay: day('2026-04-01'),
  mailed: true,
  denialMailed: false,
  loggedOnly: false,
  allAnswered: true,
};

test.each<[string, Partial<RequestClosingFacts>, string]>([
  ['sent and answered', {}, 'may-be-closed'],
  ['not sent', { mailed: false }, 'may-not-be-closed'],
  ['not answered', { allAnswered: false }, 'may-not-be-closed'],
  ['logged, the denial letter not sent', { loggedOnly: true }, 'may-not-be-closed'],
  ['logged, the denial letter sent', { loggedOnly: true, denialMailed: true }, 'may-be-closed'],
])('[PAM-039] [PAM-062] %s → %o %s', (_case, facts, outcome) => {
  expect(decideRequestClosing({ ...base, ...facts }, law).outcome).toBe(outcome);
});
