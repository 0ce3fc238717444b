import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { denialGrounds } from '../parameters/denial-grounds.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decideEligibility, proposedGrounds } from './decide-eligibility.ts';
import { type EligibilityFacts, nothingKnown } from './eligibility-facts.ts';

const settled: EligibilityFacts = {
  ...nothingKnown,
  work: 'trust-fund-recovery-penalty',
  receivedDay: day('2026-03-02'),
  settlementTalksHeld: true,
  issuesInAll: 6,
  issuesUnresolved: 1,
  issuesToMediate: 1,
  docketNumber: 'none',
  designated: false,
  relatedPersonAppeals: false,
  actFactor: 'none',
  excludedIssues: [],
  excludedThen: [],
  fastTrackEarlier: false,
  inPilot: false,
};
const withFacts = (changed: Partial<EligibilityFacts>, under: Law = law) => {
  const decision = decideEligibility({ ...settled, ...changed }, under);
  const found = (name: string) => decision.findings.find((finding) => finding.test === name);
  return { ...decision, found, grounds: proposedGrounds(decision.findings).map(({ ground }) => ground) };
};

test('[PAMX-001] one of six issues unresolved is a limited number; without settlement talks it is not yet time', () => {
  expect(withFacts({})).toMatchObject({ outcome: 'no-ground-seen', grounds: [] });
  expect(withFacts({}).found('limited-issues-unresolved')).toMatchObject({
    holds: true,
    compared: { value: 1, limit: { value: 6 } },
  });
  const early = withFacts({ settlementTalksHeld: false });
  expect(early.outcome).toBe('not-yet');
  expect(early.found('settlement-talks-held')).toMatchObject({
    holds: false,
    cure: { act: 'hold-settlement-talks' },
  });
});

test.each([
  [0, 6, false],
  [5, 6, true],
  [6, 6, 'unknown'],
  [1, 1, true],
  ['unknown', 6, 'unknown'],
] as const)('%s of %s issues unresolved: limited is %s', (issuesUnresolved, issuesInAll, holds) => {
  expect(withFacts({ issuesUnresolved, issuesInAll }).found('limited-issues-unresolved')?.holds).toBe(holds);
});

test('[PAMX-006] a docket number proposes the ground of docketed or designated issues', () => {
  const docketed = withFacts({ docketNumber: '10233-25' });
  expect(docketed).toMatchObject({ outcome: 'ground-proposed', grounds: ['docketed-or-designated'] });
  expect(withFacts({ designated: true }).grounds).toEqual(['docketed-or-designated']);
  expect(withFacts({ docketNumber: 'unknown' })).toMatchObject({ outcome: 'needs-facts', grounds: [] });
});

test('[PAMX-007] a penalty tied to another responsible person’s appeal asks whether whipsaw applies, and denies nothing', () => {
  const tied = withFacts({ relatedPersonAppeals: true });
  expect(tied).toMatchObject({ outcome: 'needs-facts', grounds: [] });
  expect(tied.found('no-whipsaw')).toMatchObject({ holds: 'unknown', cure: { act: 'ask-about-whipsaw' } });
  expect(withFacts({ relatedPersonAppeals: true, whipsaw: false }).outcome).toBe('no-ground-seen');
  expect(withFacts({ relatedPersonAppeals: true, whipsaw: true })).toMatchObject({
    outcome: 'ground-proposed',
    grounds: ['whipsaw'],
  });
  expect(withFacts({}).found('no-whipsaw')?.applies).toBe(false);
});

test('[PAMX-012] the factor of the act is recorded; coordinated issues are no ground in a collection case', () => {
  const factor = withFacts({ actFactor: 'A precedent is needed' });
  expect(factor.grounds).toEqual(['dispute-resolution-act']);
  expect(factor.found('suits-dispute-act')).toMatchObject({
    compared: { value: 'A precedent is needed' },
    law: { cite: '5 U.S.C. § 572', confidence: 'recalled' },
  });
  expect(withFacts({}).found('not-coordinated')).toMatchObject({ applies: false });
  expect(denialGrounds.map(({ ground }) => ground as string)).not.toContain('coordinated-issue');
});

test('[PAMX-014] issues that stay open beside those to be mediated ask the manager to explain', () => {
  const open = withFacts({ issuesUnresolved: 3, issuesToMediate: 1 });
  expect(open.outcome).toBe('explanation-asked');
  expect(open.found('other-issues-resolved-or-explained')).toMatchObject({
    holds: false,
    cure: { act: 'explain-other-issues' },
  });
  const explained = { issuesUnresolved: 3, issuesToMediate: 1, otherIssuesBecause: 'They wait for a court.' };
  expect(withFacts(explained).outcome).toBe('no-ground-seen');
});

test('[PAMX-013] an issue counts as excluded only if the list of the day of receipt has it', () => {
  const about = { excludedIssues: ['cannabis-income'] };
  expect(withFacts({ ...about, excludedThen: [] })).toMatchObject({ outcome: 'no-ground-seen', grounds: [] });
  expect(withFacts({ ...about, excludedThen: ['cannabis-income'] }).grounds).toEqual(['other-listed-issue']);
  expect(withFacts({ excludedIssues: 'unknown', excludedThen: ['cannabis-income'] }).outcome).toBe(
    'needs-facts',
  );
});

test('[PAMX-041] a case that went through Fast Track Settlement has no ground in that while the announcement counts', () => {
  expect(withFacts({ fastTrackEarlier: true })).toMatchObject({ outcome: 'no-ground-seen', grounds: [] });
  expect(denialGrounds.map(({ ground }) => ground).filter((ground) => ground.includes('fast'))).toEqual([]);
  const ruling = {
    about: 'mediation.announcement-pilot',
    outcome: 'discontinued',
    fromDay: day('2026-03-01'),
  } as const;
  const ended: Law = { ...law, rulings: [ruling] };
  expect(withFacts({ fastTrackEarlier: true }, ended).outcome).toBe('ground-proposed');
  expect(withFacts({ fastTrackEarlier: true, receivedDay: day('2026-02-28') }, ended).grounds).toEqual([]);
});

test('[PAM-007] eligibility is decided under the text of 2020, which the memorandum does not reprint', () => {
  expect(withFacts({}).law.edition).toBe('irm-8.26.9-2020-09-23');
});

test('every source says how sure it is, and nothing known is no ground', () => {
  const nothing = decideEligibility(
    { ...nothingKnown, work: 'offer-in-compromise', receivedDay: day('2026-03-02'), excludedThen: [] },
    law,
  );
  expect(nothing.outcome).toBe('needs-facts');
  for (const finding of nothing.findings) expect(finding.law).toHaveProperty('confidence');
});
