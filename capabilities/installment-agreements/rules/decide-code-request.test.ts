import { expect, test } from 'vitest';
import { adoptedLaw } from '#capabilities/program/index.ts';
import { day } from '#kernel/calendar/day.ts';
import { isFailed } from '#kernel/decision/finding.ts';
import { type CodeRequestFacts, decideCodeRequest } from './decide-code-request.ts';

const requestDay = day('2023-04-03');
const facts: CodeRequestFacts = {
  onDay: requestDay,
  completedDay: requestDay,
  code: 'required',
  codeFindings: [],
  grant: 'needs-approval',
};
const nextDay = { onDay: day('2023-04-04') };

test.each`
  case                                              | change                                      | outcome
  ${'due, and a manager has to approve'}            | ${{}}                                       | ${'may-be-asked'}
  ${'due, and facts are missing for a grant'}       | ${{ grant: 'needs-facts' }}                 | ${'may-be-asked'}
  ${'due, and the agreement can be input today'}    | ${{ grant: 'may-be-recorded' }}             | ${'may-not-be-asked'}
  ${'due, the agreement ready but not on that day'} | ${{ ...nextDay, grant: 'may-be-recorded' }} | ${'may-be-asked'}
  ${'not required on any module'}                   | ${{ code: 'not-required' }}                 | ${'may-not-be-asked'}
  ${'barred on every module'}                       | ${{ code: 'barred' }}                       | ${'may-not-be-asked'}
  ${'not known whether it is due'}                  | ${{ code: 'needs-facts' }}                  | ${'may-not-be-asked'}
`('$case → $outcome', ({ change, outcome }: { change: Partial<CodeRequestFacts>; outcome: string }) => {
  expect(decideCodeRequest({ ...facts, ...change }, adoptedLaw).outcome).toBe(outcome);
});

test('an agreement that is input at once is told to take AC 063 alone', () => {
  const { findings } = decideCodeRequest({ ...facts, grant: 'may-be-recorded' }, adoptedLaw);
  expect(findings.filter(isFailed)).toMatchObject([
    { test: 'agreement-not-input-at-once', cure: { act: 'record-agreement-today' } },
  ]);
});
