import { expect, test } from 'vitest';
import type { AccountModule, MasterFileInput } from '#capabilities/accounts/index.ts';
import { adoptedLaw } from '#capabilities/program/index.ts';
import { day } from '#kernel/calendar/day.ts';
import { decideActiveCode, modulesLackingActiveCode } from './decide-active-code.ts';

const onDay = day('2023-04-12');

test.each`
  case                                 | lacking        | outcome               | holds
  ${'a module lacks the code'}         | ${['30 2021']} | ${'may-be-asked'}     | ${true}
  ${'every module has been asked for'} | ${[]}          | ${'may-not-be-asked'} | ${false}
`('$case → $outcome', ({ lacking, outcome, holds }) => {
  const decision = decideActiveCode({ onDay, lacking }, adoptedLaw);
  expect(decision.outcome).toBe(outcome);
  expect(decision.findings).toMatchObject([{ test: 'module-lacks-active-code', holds }]);
});

test('a module lacks the code that nobody asked for, that was asked for before, or that was rejected', () => {
  const modules = ['asked', 'never', 'before', 'rejected', 'pending'].map((moduleId) => ({ moduleId }));
  const input = (moduleId: string, change: Partial<MasterFileInput> = {}) => ({
    moduleId,
    code: '971',
    actionCode: '063',
    transactionDay: onDay,
    state: 'posted',
    ...change,
  });
  const inputs = [
    input('asked'),
    input('before', { transactionDay: day('2023-04-11') }),
    input('rejected'),
    input('rejected', { state: 'rejected' }),
    input('pending', { actionCode: '043' }),
  ];
  const lacking = modulesLackingActiveCode(
    modules as AccountModule[],
    inputs as unknown as MasterFileInput[],
    onDay,
  );
  expect(lacking.map(({ moduleId }) => moduleId)).toEqual(['never', 'before', 'rejected', 'pending']);
});
