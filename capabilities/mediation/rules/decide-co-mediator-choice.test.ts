import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { isMet } from '#kernel/decision/finding.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { type CoMediatorChoiceFacts, decideCoMediatorChoice } from './decide-co-mediator-choice.ts';

const base: CoMediatorChoiceFacts = {
  onDay: day('2026-04-01'),
  trained: true,
  experienced: true,
  knowsSubject: true,
  reasonGiven: false,
};

test.each<[string, Partial<CoMediatorChoiceFacts>, string, number]>([
  ['all criteria', {}, 'may-be-chosen', 0],
  ['training not recorded', { trained: 'unknown' }, 'reason-needed', 1],
  ['training not recorded, with a reason', { trained: 'unknown', reasonGiven: true }, 'may-be-chosen', 1],
  ['no experience', { experienced: false }, 'reason-needed', 1],
  ['no knowledge of the field', { knowsSubject: false, trained: false }, 'reason-needed', 2],
])('[PAMX-024] %s → %o %s with %i warnings', (_case, facts, outcome, warnings) => {
  const decision = decideCoMediatorChoice({ ...base, ...facts }, law);
  expect(decision.outcome).toBe(outcome);
  expect(decision.findings.filter((finding) => !isMet(finding))).toHaveLength(warnings);
});
