import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { isFailed } from '#kernel/decision/finding.ts';
import { closingReasons } from '../parameters/closing-reasons.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { type ClosingFacts, decideClosing, reasonsFor } from './decide-closing.ts';
import { resultOf } from './issue-results.ts';

const on = day('2026-05-12');
const two = (house: boolean | 'unknown', car: boolean) => [
  { issue: 'house', agreed: house },
  { issue: 'car', agreed: car },
];
const base: ClosingFacts = {
  reason: 'mediated-agreed',
  role: 'mediator',
  stage: 'after-session',
  closingDay: on,
  happenedDay: on,
  attached: ['mediators-report'],
  issues: two(true, true),
  ineligible: 'unknown',
};
const failing = (facts: Partial<ClosingFacts>) => {
  const decision = decideClosing({ ...base, ...facts }, law);
  return [decision.outcome, ...decision.findings.filter(isFailed).map(({ test: name }) => name)];
};

test('[PAM-160] there are exactly seven reasons: two denied, three mediated, two withdrawn', () => {
  expect(closingReasons.map(({ reason, outcome }) => `${outcome}: ${reason}`)).toEqual([
    'denied: denied-ineligible',
    'denied: denied-with-concurrence',
    'mediated: mediated-agreed',
    'mediated: mediated-partially-agreed',
    'mediated: mediated-unagreed',
    'withdrawn: withdrawn-by-taxpayer',
    'withdrawn: withdrawn-by-appeals',
  ]);
});

test.each<[string, Parameters<typeof reasonsFor>[1], readonly string[]]>([
  ['appeals-team-manager', 'denial-mailed', ['denied-ineligible', 'denied-with-concurrence']],
  ['appeals-team-manager', 'before-assignment', ['withdrawn-by-taxpayer', 'withdrawn-by-appeals']],
  ['appeals-team-manager', 'after-assignment', []],
  ['appeals-team-manager', 'after-session', []],
  ['mediator', 'denial-mailed', []],
  ['mediator', 'before-assignment', []],
  ['mediator', 'after-assignment', ['withdrawn-by-taxpayer', 'withdrawn-by-appeals']],
  ['mediator', 'after-session', ['mediated-agreed', 'mediated-partially-agreed', 'mediated-unagreed']],
  ['appeals-technical-employee', 'denial-mailed', []],
])('[PAM-099] [PAM-124] [PAM-160] %s at %s may use %o', (role, stage, reasons) => {
  expect(reasonsFor(role, stage)).toEqual(reasons);
});

test.each([
  ['mediated-agreed', two(true, true), 'may-be-closed'],
  ['mediated-agreed', two(true, false), 'may-not-be-closed'],
  ['mediated-partially-agreed', two(true, false), 'may-be-closed'],
  ['mediated-partially-agreed', two(true, true), 'may-not-be-closed'],
  ['mediated-unagreed', two(false, false), 'may-be-closed'],
  ['mediated-unagreed', two(false, true), 'may-not-be-closed'],
  ['mediated-agreed', two('unknown', true), 'needs-facts'],
])('[PAM-155] [PAM-156] [PAM-157] %s over %o → %s', (reason, issues, outcome) => {
  expect(failing({ reason, issues })[0]).toBe(outcome);
});

test('[PAM-102] [PAM-123] the day is that of what happened, and no other', () => {
  expect(failing({ closingDay: day('2026-05-14') })).toEqual(['may-not-be-closed', 'closed-on-the-day']);
  const denial = {
    role: 'appeals-team-manager',
    stage: 'denial-mailed',
    reason: 'denied-with-concurrence',
  } as const;
  const mailed = { ...denial, attached: ['denial-letter'], happenedDay: day('2026-03-16') };
  expect(failing({ ...mailed, closingDay: day('2026-03-13') })).toEqual([
    'may-not-be-closed',
    'closed-on-the-day',
  ]);
  expect(failing({ ...mailed, closingDay: day('2026-03-16') })).toEqual(['may-be-closed']);
});

test('[PAM-154] the mediator’s report and nothing else', () => {
  expect(failing({ attached: [] })).toEqual(['may-not-be-closed', 'document-attached']);
  expect(failing({ attached: ['mediators-report', 'note'] })).toEqual([
    'may-not-be-closed',
    'nothing-else-attached',
  ]);
  expect(failing({ attached: ['mediators-report', 'mediators-report'] })).toEqual([
    'may-not-be-closed',
    'nothing-else-attached',
  ]);
});

test('[PAM-124] [PAM-125] ineligible goes with grounds of eligibility alone', () => {
  const denial = {
    role: 'appeals-team-manager',
    stage: 'denial-mailed',
    attached: ['denial-letter'],
  } as const;
  const ineligible = { ...denial, reason: 'denied-ineligible' };
  expect(failing({ ...ineligible, ineligible: true })).toEqual(['may-be-closed']);
  expect(failing({ ...ineligible, ineligible: false })).toEqual([
    'may-not-be-closed',
    'result-matches-issues',
  ]);
  expect(failing({ ...denial, reason: 'denied-with-concurrence', ineligible: false })).toEqual([
    'may-be-closed',
  ]);
});

test('a reason that is not one of the seven is refused', () => {
  expect(failing({ reason: 'settled by phone' })).toContain('reason-for-role-and-stage');
  expect(resultOf([])).toBe('unknown');
});
