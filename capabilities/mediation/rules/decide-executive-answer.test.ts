import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import type { ConcurrenceFacts } from './concurrence-facts.ts';
import { decideExecutiveAnswer } from './decide-executive-answer.ts';

const collection = 'director-collection-appeals';
const examination = 'director-examination-appeals';
const base: ConcurrenceFacts = {
  onDay: day('2026-03-11'),
  role: 'front-line-executive',
  position: collection,
  held: collection,
  asked: collection,
  evidence: 'own-entry',
};
const until = (lastDay: string) => ({ acting: { fromDay: day('2026-03-01'), lastDay: day(lastDay) } });

test.each<[string, Partial<ConcurrenceFacts>, string, readonly string[]]>([
  ['the one who was asked', {}, 'may-answer', []],
  ['the holder of another position', { held: examination }, 'may-not-answer', ['position-is-held']],
  [
    'another, in a position that was not asked',
    { held: examination, position: examination },
    'may-not-answer',
    ['executive-was-asked'],
  ],
  ['another who acts that day', { held: examination, ...until('2026-03-11') }, 'may-answer', []],
  [
    'another the day after',
    { held: examination, ...until('2026-03-10') },
    'may-not-answer',
    ['delegation-covers-day'],
  ],
  ['somebody whose position nobody recorded', { held: 'unknown' }, 'needs-facts', ['position-is-held']],
  [
    'a known failure beats it',
    { held: 'unknown', asked: examination },
    'may-not-answer',
    ['executive-was-asked', 'position-is-held'],
  ],
])('%s → %o %s %o', (_case, facts, outcome, failing) => {
  const decision = decideExecutiveAnswer({ ...base, ...facts }, law);
  const failed = decision.findings.filter(({ holds }) => holds !== true);
  expect([decision.outcome, failed.map((one) => one.test)]).toEqual([outcome, failing]);
});
