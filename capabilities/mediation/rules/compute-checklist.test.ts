import { expect, test } from 'vitest';
import { type ChecklistFacts, computeChecklist } from './compute-checklist.ts';

const base: ChecklistFacts = {
  work: 'offer-in-compromise',
  identityLacks: [],
  employeeNamed: true,
  periods: ['2019-12'],
  appealPeriods: ['2019-12'],
  issues: [{ issue: 'house', described: 'Value', position: '$240,000', basis: 'Appraisal of 2026-01-15' }],
  coMediatorWished: false,
  saysNotExcluded: true,
};
const lineOf = (facts: Partial<ChecklistFacts>, item: string) =>
  computeChecklist({ ...base, ...facts }).lines.find((line) => line.item === item);

test('a request with everything is complete in every line, in the memorandum’s order', () => {
  const { lines, notReady } = computeChecklist(base);
  expect(lines.map(({ standing }) => standing)).toEqual(Array.from({ length: 6 }, () => 'complete'));
  expect(notReady).toEqual([]);
});

test('[PAM-029] a contact without telephone is partly there, and says what is missing', () => {
  expect(lineOf({ identityLacks: ['telephone'] }, 'identity-and-contact')).toMatchObject({
    standing: 'partly',
    lacks: ['telephone'],
  });
});

test('[PAM-030] one employee’s name is enough; none leaves the item open', () => {
  expect(lineOf({}, 'appeals-employee')?.standing).toBe('complete');
  expect(lineOf({ employeeNamed: false }, 'appeals-employee')?.standing).toBe('open');
});

test('[PAM-031] a period that this appeal does not have is named', () => {
  expect(computeChecklist({ ...base, periods: ['2019-12', '2020-12'] }).periodsElsewhere).toEqual([
    '2020-12',
  ]);
});

test('[PAM-032] [PAM-033] [PAM-040] an issue without value or basis says which is missing', () => {
  const issue = { issue: 'house', described: 'I disagree', position: 'unknown', basis: 'unknown' } as const;
  expect(lineOf({ issues: [issue] }, 'issues')).toMatchObject({
    standing: 'partly',
    lacks: ['house: position', 'house: basis'],
  });
  const noBasis = { ...issue, position: '$240,000' } as const;
  expect(lineOf({ issues: [noBasis] }, 'issues')?.lacks).toEqual(['house: basis']);
  expect(lineOf({ issues: [] }, 'issues')).toMatchObject({ standing: 'open', lacks: ['issues'] });
});

test('[PAM-036] without the statement on exclusions the item is open and nothing else changes', () => {
  const { lines, notReady } = computeChecklist({ ...base, saysNotExcluded: false });
  expect(lines.at(-1)).toMatchObject({ item: 'not-excluded', standing: 'open' });
  expect(notReady).toEqual([]);
});

test('[PAM-034] a penalty without a position is not enough; not willful with its facts is', () => {
  const penalty = { work: 'trust-fund-recovery-penalty' } as const;
  const none = {
    issue: 'willfulness',
    described: 'I disagree',
    position: 'unknown',
    basis: 'unknown',
  } as const;
  expect(lineOf({ ...penalty, issues: [none] }, 'issues')?.standing).toBe('partly');
  const told = { ...none, position: 'not willful', basis: 'Bank letters of 2020' };
  expect(lineOf({ ...penalty, issues: [told] }, 'issues')?.standing).toBe('complete');
});
