import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decideRepresentationBar, type RepresentationBarFacts } from './decide-representation-bar.ts';

const base: RepresentationBarFacts = {
  onDay: day('2026-09-01'),
  representativeName: 'j.  ALDOUS',
  coMediatorName: 'J. Aldous',
  representativeNumber: '0302-12345R',
  coMediatorNumber: '0302-12345R',
  acknowledgedDay: day('2026-03-19'),
  scope: [{ mft: '30', fromPeriod: '202012', toPeriod: '202212' }],
  mediated: [{ mft: '30', period: '202112' }],
};

test.each<[string, Partial<RepresentationBarFacts>, string]>([
  ['the co-mediator, for a mediated period', {}, 'alert'],
  ['the co-mediator, for another period', { mediated: [{ mft: '30', period: '201912' }] }, 'no-alert'],
  ['the co-mediator, for another tax', { mediated: [{ mft: '01', period: '202112' }] }, 'no-alert'],
  ['the co-mediator, mediated periods not named', { mediated: 'unknown' }, 'alert'],
  ['the co-mediator under another name', { representativeName: 'Joan Aldous-Hill' }, 'alert'],
  ['somebody else of the same name', { representativeNumber: '0502-99999R' }, 'no-alert'],
  ['somebody of the same name without a number', { representativeNumber: 'unknown' }, 'compare'],
  ['a co-mediator of the same name without a number', { coMediatorNumber: 'unknown' }, 'compare'],
  [
    'somebody of the same name without a number, for another period',
    { representativeNumber: 'unknown', mediated: [{ mft: '30', period: '201912' }] },
    'no-alert',
  ],
  [
    'somebody of another name without a number',
    { representativeName: 'F. Nakamura', representativeNumber: 'unknown' },
    'no-alert',
  ],
  ['somebody who never came in', { acknowledgedDay: 'none' }, 'no-alert'],
])('[PAMX-026] a later authority for %s → %o %s', (_case, facts, outcome) => {
  expect(decideRepresentationBar({ ...base, ...facts }, law).outcome).toBe(outcome);
});
