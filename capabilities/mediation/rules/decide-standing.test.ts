import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decideStanding, type Relation } from './decide-standing.ts';

test.each<[string, string, readonly Relation[], string]>([
  ['deliver-summary', 'appeals-technical-employee', ['technical-employee-of-case'], 'may-act'],
  ['deliver-summary', 'appeals-technical-employee', [], 'may-not-act'],
  ['sign-denial-letter', 'appeals-team-manager', ['manager-of-case'], 'may-act'],
  ['sign-denial-letter', 'appeals-team-manager', ['manager-of-mediator'], 'may-not-act'],
  ['approve-closing-of-mediation', 'appeals-team-manager', ['manager-of-mediator'], 'may-act'],
  ['approve-closing-of-mediation', 'appeals-team-manager', ['manager-of-case'], 'may-not-act'],
  ['post-time', 'mediator', ['assigned-mediator'], 'may-act'],
  ['post-time', 'mediator', [], 'may-not-act'],
  ['concur-as-area-director', 'area-director', [], 'may-act'],
  ['hold-call', 'pam-analyst', [], 'may-act'],
])('[PAM-019] [PAM-097] %s by %s as %o → %s', (event, role, relations, outcome) => {
  expect(decideStanding({ onDay: day('2026-03-10'), event, role, relations }, law).outcome).toBe(outcome);
});
