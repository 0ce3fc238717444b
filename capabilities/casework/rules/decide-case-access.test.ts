import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { isFailed } from '#kernel/decision/finding.ts';
import { sampleLaw as law } from '#kernel/law/testing.ts';
import { rightGroups, taxpayerRights } from '../parameters/taxpayer-rights.ts';
import { computeAcknowledgementLastDay, decideCaseAccess } from './decide-case-access.ts';

test.each`
  case                               | acknowledgedDay | onDay           | outcome   | fails
  ${'never acknowledged'}            | ${'none'}       | ${'2023-04-03'} | ${'held'} | ${['rights-acknowledged']}
  ${'acknowledged today'}            | ${'2023-04-03'} | ${'2023-04-03'} | ${'open'} | ${[]}
  ${'the last day of the year'}      | ${'2023-04-03'} | ${'2024-04-03'} | ${'open'} | ${[]}
  ${'the day after'}                 | ${'2023-04-03'} | ${'2024-04-04'} | ${'held'} | ${['rights-acknowledgement-counts']}
  ${'a leap day counts to February'} | ${'2024-02-29'} | ${'2025-02-28'} | ${'open'} | ${[]}
  ${'and no further'}                | ${'2024-02-29'} | ${'2025-03-01'} | ${'held'} | ${['rights-acknowledgement-counts']}
`('$case → $outcome', ({ acknowledgedDay, onDay, outcome, fails }) => {
  const decision = decideCaseAccess({ acknowledgedDay, onDay }, law);
  expect(decision.outcome).toBe(outcome);
  expect(decision.findings.filter(isFailed).map(({ test: name }) => name)).toEqual(fails);
});

test('what holds access says how to open it', () => {
  const { findings } = decideCaseAccess({ acknowledgedDay: 'none', onDay: day('2023-04-03') }, law);
  expect(findings.find(isFailed)).toMatchObject({
    law: { cite: '26 U.S.C. § 7803(a)(3)' },
    cure: { act: 'acknowledge-rights' },
  });
});

test('an acknowledgement has a last day', () => {
  expect(computeAcknowledgementLastDay(day('2023-04-03'), law)).toBe('2024-04-03');
});

test('there are ten rights, each with its own letter of the statute and in one group', () => {
  expect(taxpayerRights.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJ');
  expect(new Set(taxpayerRights.map(({ right }) => right)).size).toBe(10);
  expect(new Set(taxpayerRights.map(({ group }) => group))).toEqual(new Set(rightGroups));
});
