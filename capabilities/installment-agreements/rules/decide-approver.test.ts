import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { irm } from '#kernel/law/source.ts';
import { adoptedLaw } from '#capabilities/program/index.ts';
import { type ApproverFacts, decideApprover } from './decide-approver.ts';

const stands = { test: 'sample', holds: true, law: irm('5.14.1.4') } as const;
const facts: ApproverFacts = {
  onDay: day('2023-04-03'),
  preparedBy: 'officer',
  approver: 'manager',
  versionSeen: 3,
  versionStanding: 3,
  grantFindings: [stands],
};

test.each`
  case                                        | change                                                  | outcome
  ${'another person, the same version'}       | ${{}}                                                   | ${'may-approve'}
  ${'the person who prepared it'}             | ${{ approver: 'officer' }}                              | ${'may-not-approve'}
  ${'the terms changed since they were seen'} | ${{ versionSeen: 2 }}                                   | ${'may-not-approve'}
  ${'the terms may not be granted any more'}  | ${{ grantFindings: [{ ...stands, holds: false }] }}     | ${'may-not-approve'}
  ${'a fact of the grant is not known'}       | ${{ grantFindings: [{ ...stands, holds: 'unknown' }] }} | ${'may-not-approve'}
`('$case → $outcome', ({ change, outcome }: { change: Partial<ApproverFacts>; outcome: string }) => {
  expect(decideApprover({ ...facts, ...change }, adoptedLaw).outcome).toBe(outcome);
});
