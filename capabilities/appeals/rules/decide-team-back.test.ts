import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { decideTeamBack, type TeamBackFacts } from './decide-team-back.ts';
import { adopted } from './testing.ts';

const base: TeamBackFacts = {
  onDay: day('2026-06-01'),
  hasNewTeam: true,
  managerApproved: true,
  openMediations: [],
};

test.each<[string, Partial<TeamBackFacts>, string]>([
  ['the new team’s manager has approved', {}, 'may-go-back'],
  ['nobody has approved', { managerApproved: false }, 'approval-needed'],
  ['the mediation is open', { openMediations: ['one'] }, 'mediation-open'],
  ['no new team has it', { hasNewTeam: false, managerApproved: false }, 'no-new-team'],
])('[PAMX-045] %s → %o %s', (_case, facts, outcome) => {
  expect(decideTeamBack({ ...base, ...facts }, adopted).outcome).toBe(outcome);
});
