import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import type { ConcurrenceFacts } from './concurrence-facts.ts';
import { decideWithdrawal, type WithdrawalFacts } from './decide-withdrawal.ts';

const executive: ConcurrenceFacts = {
  onDay: day('2026-04-10'),
  role: 'front-line-executive',
  position: 'director-collection-appeals',
  evidence: 'own-entry',
};
const base: WithdrawalFacts = {
  side: 'taxpayer',
  onDay: day('2026-04-10'),
  inWriting: true,
  executive: 'none',
};

test.each<[string, Partial<WithdrawalFacts>, string]>([
  ['the taxpayer in writing', {}, 'may-withdraw'],
  ['the taxpayer by word of mouth', { inWriting: false }, 'may-not-withdraw'],
  ['Appeals with nobody’s concurrence', { side: 'appeals' }, 'may-not-withdraw'],
  ['Appeals with the executive’s', { side: 'appeals', executive }, 'may-withdraw'],
  [
    'Appeals with the area director’s',
    { side: 'appeals', executive: { ...executive, role: 'area-director' } },
    'may-not-withdraw',
  ],
  [
    'Appeals without evidence',
    { side: 'appeals', executive: { ...executive, evidence: 'none' } },
    'may-not-withdraw',
  ],
  [
    'Appeals the day before the concurrence',
    { side: 'appeals', executive, onDay: day('2026-04-09') },
    'may-not-withdraw',
  ],
  [
    'position not known',
    { side: 'appeals', executive: { ...executive, position: 'unknown' } },
    'needs-facts',
  ],
])('[PAM-141] [PAM-158] [PAM-159] %s → %o %s', (_case, facts, outcome) => {
  expect(decideWithdrawal({ ...base, ...facts }, law).outcome).toBe(outcome);
});
