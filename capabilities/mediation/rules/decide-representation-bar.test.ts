import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decideRepresentationBar, type RepresentationBarFacts } from './decide-representation-bar.ts';

const base: RepresentationBarFacts = {
  onDay: day('2026-09-01'),
  representativeName: 'j.  ALDOUS',
  coMediatorName: 'J. Aldous',
  acknowledgedDay: day('2026-03-19'),
  scope: [{ mft: '30', fromPeriod: '202012', toPeriod: '202212' }],
  mediated: [{ mft: '30', period: '202112' }],
};

test.each<[string, Partial<RepresentationBarFacts>, string]>([
  ['the co-mediator, for a mediated period', {}, 'alert'],
  ['the co-mediator, for another period', { mediated: [{ mft: '30', period: '201912' }] }, 'no-alert'],
  ['the co-mediator, for another tax', { mediated: [{ mft: '01', period: '202112' }] }, 'no-alert'],
  ['the co-mediator, mediated periods not named', { mediated: 'unknown' }, 'alert'],
  ['somebody else', { representativeName: 'F. Nakamura' }, 'no-alert'],
  ['somebody who never came in', { acknowledgedDay: 'none' }, 'no-alert'],
])('[PAMX-026] a later authority for %s → %o %s', (_case, facts, outcome) => {
  expect(decideRepresentationBar({ ...base, ...facts }, law).outcome).toBe(outcome);
});
