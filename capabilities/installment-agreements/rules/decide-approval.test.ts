import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { decideApproval } from './decide-approval.ts';
import { failedTests, sampleLaw } from './testing.ts';

test.each`
  type                 | llc        | outcome
  ${'guaranteed'}      | ${'none'}  | ${'not-needed'}
  ${'streamlined-25'}  | ${'none'}  | ${'not-needed'}
  ${'streamlined-50'}  | ${'none'}  | ${'not-needed'}
  ${'ibtf-express-10'} | ${'none'}  | ${'group-manager'}
  ${'ibtf-express-25'} | ${'none'}  | ${'group-manager'}
  ${'ibtf'}            | ${'none'}  | ${'group-manager'}
  ${'routine'}         | ${'none'}  | ${'group-manager'}
  ${'partial-payment'} | ${'none'}  | ${'group-manager'}
  ${'streamlined-25'}  | ${'both'}  | ${'group-manager'}
  ${'streamlined-25'}  | ${'owner'} | ${'not-needed'}
`('[IA-B-088] $type, liable for a company: $llc: $outcome', ({ type, llc, outcome }) => {
  const decision = decideApproval({ onDay: day('2023-04-10'), type, llcLiability: llc }, sampleLaw);
  expect(decision.outcome).toBe(outcome);
  expect(failedTests(decision.findings).length > 0).toBe(outcome === 'group-manager');
});
