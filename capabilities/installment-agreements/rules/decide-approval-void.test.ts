import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { decideApprovalVoid } from './decide-approval-void.ts';
import { sampleLaw } from './testing.ts';

test.each`
  case                                     | inEffect | outcome                | cures
  ${'sent or approved, not in effect yet'} | ${false} | ${'may-be-voided'}     | ${[undefined]}
  ${'in effect'}                           | ${true}  | ${'may-not-be-voided'} | ${['change-agreement-in-effect']}
`('$case → $outcome', ({ inEffect, outcome, cures }) => {
  const decision = decideApprovalVoid({ onDay: day('2023-04-12'), inEffect: inEffect as boolean }, sampleLaw);
  expect(decision.outcome).toBe(outcome);
  expect(decision.findings.map(({ cure }) => cure?.act)).toEqual(cures);
});
