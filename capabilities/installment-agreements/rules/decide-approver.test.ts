import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { adoptedLaw } from '#capabilities/program/index.ts';
import { decideApprover } from './decide-approver.ts';

test.each`
  case                                        | approver     | versionSeen | outcome
  ${'another person, the same version'}       | ${'manager'} | ${3}        | ${'may-approve'}
  ${'the person who prepared it'}             | ${'officer'} | ${3}        | ${'may-not-approve'}
  ${'the terms changed since they were seen'} | ${'manager'} | ${2}        | ${'may-not-approve'}
`(
  '$case → $outcome',
  ({ approver, versionSeen, outcome }: { approver: string; versionSeen: number; outcome: string }) => {
    const facts = {
      onDay: day('2023-04-03'),
      preparedBy: 'officer',
      approver,
      versionSeen,
      versionStanding: 3,
    };
    expect(decideApprover(facts, adoptedLaw).outcome).toBe(outcome);
  },
);
