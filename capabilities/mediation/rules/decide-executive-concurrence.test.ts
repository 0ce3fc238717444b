import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { executivePositions } from '../parameters/executives.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import type { ConcurrenceFacts } from './concurrence-facts.ts';
import { decideExecutiveConcurrence } from './decide-executive-concurrence.ts';

const base: ConcurrenceFacts = {
  onDay: day('2026-03-11'),
  role: 'front-line-executive',
  position: 'director-collection-appeals',
  evidence: 'own-entry',
};
const acting = (fromDay: string, lastDay: string) => ({
  acting: { fromDay: day(fromDay), lastDay: day(lastDay) },
});

test.each<[string, Partial<ConcurrenceFacts>, string]>([
  ['own entry', {}, 'concurred'],
  ['shown by a document', { evidence: 'document' }, 'concurred'],
  ['typed by the manager with nothing attached', { evidence: 'none' }, 'not-concurred'],
  ['an area director', { role: 'area-director' }, 'not-concurred'],
  ['acting on the last day', acting('2026-03-01', '2026-03-11'), 'concurred'],
  ['acting the day after', acting('2026-03-01', '2026-03-10'), 'not-concurred'],
  ['acting the day before', acting('2026-03-12', '2026-03-20'), 'not-concurred'],
  ['position not known', { position: 'unknown' }, 'needs-facts'],
  ['holder of the position, on record', { held: 'director-collection-appeals' }, 'concurred'],
  ['holder of another position', { held: 'director-examination-appeals' }, 'not-concurred'],
  ['of whom no position is on record', { held: 'unknown' }, 'needs-facts'],
  [
    'holder of another position, acting in this one',
    { held: 'director-examination-appeals', ...acting('2026-03-01', '2026-03-11') },
    'concurred',
  ],
  ['of the position that was asked', { asked: 'director-collection-appeals' }, 'concurred'],
  ['of a listed position that was not asked', { asked: 'director-examination-appeals' }, 'not-concurred'],
])('[PAM-076] [PAM-118] %s → %o %s', (_case, facts, outcome) => {
  expect(decideExecutiveConcurrence({ ...base, ...facts }, law).outcome).toBe(outcome);
});

test('[PAM-118] there are three positions, and each of them may concur', () => {
  expect(executivePositions).toHaveLength(3);
  for (const position of executivePositions)
    expect(decideExecutiveConcurrence({ ...base, position }, law).outcome).toBe('concurred');
});
