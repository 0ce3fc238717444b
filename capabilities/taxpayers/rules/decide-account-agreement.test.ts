import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { sampleLaw } from '#kernel/law/testing.ts';
import { decideAccountAgreement, type Described } from './decide-account-agreement.ts';

const onRecord: Described = {
  name: 'R. Amari',
  kind: 'individual',
  addressLines: ['14 Elm St', 'Springfield'],
};

test.each`
  case                                   | brought                                                           | outcome      | differing
  ${'the same'}                          | ${{}}                                                             | ${'agrees'}  | ${[]}
  ${'the same in capitals, undotted'}    | ${{ name: 'R AMARI', addressLines: ['14 Elm St., Springfield'] }} | ${'agrees'}  | ${[]}
  ${'another name'}                      | ${{ name: 'R. Amarillo' }}                                        | ${'differs'} | ${['account-name-agrees']}
  ${'another kind'}                      | ${{ kind: 'estate' }}                                             | ${'differs'} | ${['account-kind-agrees']}
  ${'another address'}                   | ${{ addressLines: ['15 Elm St', 'Springfield'] }}                 | ${'differs'} | ${['account-address-agrees']}
  ${'another name, and another address'} | ${{ name: 'N. Voss', addressLines: ['1 Oak St'] }}                | ${'differs'} | ${['account-name-agrees', 'account-address-agrees']}
`('$case → $outcome', ({ brought, outcome, differing }) => {
  const facts = { onDay: day('2023-04-03'), onRecord, brought: { ...onRecord, ...brought } };
  const decision = decideAccountAgreement(facts, sampleLaw);
  expect(decision.outcome).toBe(outcome);
  const failed = decision.findings.filter(({ holds }) => !holds);
  expect(failed.map(({ test: name }) => name)).toEqual(differing);
  for (const { cure } of failed) expect(cure).toEqual({ act: 'ask-which-is-right' });
});
