import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decideMediator, type MediatorFacts } from './decide-mediator.ts';

const base: MediatorFacts = {
  onDay: day('2026-04-01'),
  callHeld: true,
  ofCaseTeam: false,
  represents: false,
  agreedDays: [day('2026-05-11'), day('2026-05-12')],
  freeDays: [day('2026-05-12')],
  trainedDay: day('2024-06-03'),
};

test.each<[string, Partial<MediatorFacts>, string]>([
  ['free on one agreed day', {}, 'may-be-assigned'],
  ['free on neither', { freeDays: [day('2026-06-01')] }, 'may-not-be-assigned'],
  ['of the case team', { ofCaseTeam: true }, 'may-not-be-assigned'],
  ['the taxpayer’s representative', { represents: true }, 'may-not-be-assigned'],
  ['before the call', { callHeld: false }, 'may-not-be-assigned'],
  ['not asked yet', { freeDays: 'unknown' }, 'needs-facts'],
  ['a failure beats an unknown', { freeDays: 'unknown', ofCaseTeam: true }, 'may-not-be-assigned'],
])('[PAM-142] [PAM-143] %s → %o %s', (_case, facts, outcome) => {
  expect(decideMediator({ ...base, ...facts }, law).outcome).toBe(outcome);
});

test.each<[string, MediatorFacts['trainedDay'], boolean | 'unknown']>([
  ['training on record', day('2024-06-03'), true],
  ['no training on record', 'none', 'unknown'],
  ['training that is still to come', day('2026-04-02'), 'unknown'],
])('[PAMX-051] %s is a warning at most, and bars nobody', (_case, trainedDay, holds) => {
  const { outcome, findings } = decideMediator({ ...base, trainedDay }, law);
  const [training] = findings.filter(({ test: name }) => name === 'mediator-training-recorded');
  expect([outcome, training?.holds]).toEqual(['may-be-assigned', holds]);
});
