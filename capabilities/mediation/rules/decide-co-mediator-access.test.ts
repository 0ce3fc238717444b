import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { isMet } from '#kernel/decision/finding.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { type CoMediatorAccessFacts, decideCoMediatorAccess } from './decide-co-mediator-access.ts';

const base: CoMediatorAccessFacts = {
  onDay: day('2026-04-01'),
  conflict: 'none',
  waivedBy: [],
  barAcknowledged: true,
  consentReturned: true,
};

test.each<[string, Partial<CoMediatorAccessFacts>, readonly string[]]>([
  ['all is there', {}, []],
  ['no statement of conflicts', { conflict: 'not-stated' }, ['conflict-statement-given']],
  ['disclosed, waived by nobody', { conflict: 'disclosed' }, ['disclosed-conflict-waived']],
  [
    'disclosed, waived by one side',
    { conflict: 'disclosed', waivedBy: ['appeals'] },
    ['disclosed-conflict-waived'],
  ],
  ['disclosed, waived by both', { conflict: 'disclosed', waivedBy: ['appeals', 'taxpayer'] }, []],
  ['no promise', { barAcknowledged: false }, ['representation-bar-acknowledged']],
  ['no consent', { consentReturned: false }, ['consent-to-disclose-signed']],
])('[PAMX-025] [PAMX-026] [PAMX-027] %s → %o %o', (_case, facts, lacking) => {
  const { outcome, findings } = decideCoMediatorAccess({ ...base, ...facts }, law);
  expect(findings.filter((finding) => !isMet(finding)).map(({ test: name }) => name)).toEqual(lacking);
  expect(outcome).toBe(lacking.length === 0 ? 'may-see' : 'may-not-see');
});
