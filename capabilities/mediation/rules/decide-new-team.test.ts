import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { isMet } from '#kernel/decision/finding.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decideNewTeam, type NewTeamFacts } from './decide-new-team.ts';

const base: NewTeamFacts = {
  onDay: day('2026-04-01'),
  receivedDay: day('2026-03-02'),
  inPilot: true,
  approved: true,
  sessionHeld: false,
  ofOtherOffice: true,
  tied: [],
  mediatorOfTeam: false,
  keptWithoutEffort: [],
};
const lacking = (facts: Partial<NewTeamFacts>) =>
  decideNewTeam({ ...base, ...facts }, law)
    .findings.filter((finding) => !isMet(finding))
    .map(({ test: name }) => name);

test.each<[string, Partial<NewTeamFacts>, readonly string[]]>([
  ['a team without a tie', {}, []],
  ['an earlier entry on the case', { tied: ['technical-employee'] }, ['team-without-tie']],
  ['the same office', { ofOtherOffice: false }, ['team-of-other-office']],
  ['before the approval', { approved: false }, ['request-is-approved']],
  ['after the session', { sessionHeld: true }, ['session-to-come']],
  ['nobody said whether it is in the pilot', { inPilot: 'unknown' }, ['case-in-pilot']],
])('[PAMX-044] %s → %o %o', (_case, facts, expected) => {
  expect(lacking(facts)).toEqual(expected);
});

test('[PAMX-044] a request is of the pilot by the day of its receipt, from its first day to its last', () => {
  const inTerm = (receivedDay: string) => lacking({ receivedDay: day(receivedDay) }).length === 0;
  expect(['2025-09-30', '2025-10-01', '2027-10-01', '2027-10-02'].map(inTerm)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('[PAMX-046] no team is named that the mediator is of', () => {
  expect(lacking({ mediatorOfTeam: true })).toEqual(['mediator-of-neither-team']);
});

test('[PAMX-047] a specialist who stays needs a note of the effort to find another', () => {
  expect(lacking({ keptWithoutEffort: ['valuation-engineer'] })).toEqual(['specialists-sought-anew']);
  expect(decideNewTeam({ ...base, keptWithoutEffort: ['x'] }, law).outcome).toBe('may-not-be-named');
});
