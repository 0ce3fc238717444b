import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { isFailed } from '#kernel/decision/finding.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { type AcceptanceFacts, decideAcceptance } from './decide-acceptance.ts';

const base: AcceptanceFacts = {
  onDay: day('2026-03-10'),
  discussed: true,
  absentWithoutReason: [],
  approvedBy: 'area-director',
  notReady: [],
};

test.each<[string, Partial<AcceptanceFacts>, readonly string[]]>([
  ['all is there', {}, ['may-be-approved']],
  ['an executive accepted instead', { approvedBy: 'front-line-executive' }, ['may-be-approved']],
  ['nobody above approved', { approvedBy: 'none' }, ['may-not-be-approved', 'acceptance-approved-above']],
  ['not discussed', { discussed: false }, ['may-not-be-approved', 'eligibility-discussed']],
  [
    'the technical employee was not there',
    { absentWithoutReason: ['appeals-technical-employee'] },
    ['may-not-be-approved', 'all-at-discussion'],
  ],
  ['a reason is missing', { notReady: ['house: basis'] }, ['may-not-be-approved', 'ready-for-decision']],
  ['not known who approved', { approvedBy: 'unknown' }, ['needs-facts']],
])('[PAM-040] [PAM-055] [PAM-106] [PAM-113] %s → %o %o', (_case, facts, expected) => {
  const decision = decideAcceptance({ ...base, ...facts }, law);
  expect([decision.outcome, ...decision.findings.filter(isFailed).map(({ test: name }) => name)]).toEqual(
    expected,
  );
});
