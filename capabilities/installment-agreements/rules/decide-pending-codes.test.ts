import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import { decidePendingCodes } from './decide-pending-codes.ts';
import type { ModuleFacts } from './facts/module-facts.ts';
import { decidePending } from './pending/decide-pending.ts';
import { owing, sampleCase, sampleLaw, sampleModule } from './testing.ts';

const onDay = day('2023-04-10');
const second: ModuleFacts = { ...sampleModule, period: '202012', balance: owing(dollars(500)) };

function codesOf(modules: readonly ModuleFacts[]) {
  const facts = { ...sampleCase, onDay, modules };
  return decidePendingCodes(facts, decidePending(facts, sampleLaw), sampleLaw);
}

test('a module in litigation is left out, and the code is required for the other one', () => {
  const { decision, required } = codesOf([{ ...sampleModule, status: '72' }, second]);
  expect(decision.outcome).toBe('required');
  expect(required).toEqual(['30 202012']);
});

test('the code is barred where every module is in litigation', () => {
  const { decision, required } = codesOf([{ ...sampleModule, status: '72' }]);
  expect(decision.outcome).toBe('barred');
  expect(required).toEqual([]);
});

test('a status that nobody knows has to be looked up before the code is asked for', () => {
  expect(codesOf([{ ...sampleModule, status: 'unknown' }]).decision.outcome).toBe('needs-facts');
});

test('shared responsibility payments alone need no code', () => {
  expect(codesOf([{ ...sampleModule, mft: '35', kind: 'shared-responsibility' }]).decision.outcome).toBe(
    'not-required',
  );
});

test('each finding says which module it is about', () => {
  const { decision } = codesOf([sampleModule, second]);
  expect(new Set(decision.findings.map(({ about }) => about))).toEqual(new Set(['30 202112', '30 202012']));
});

test.each([
  { liability: 'unknown', outcome: 'needs-facts' },
  { liability: 'not-named', outcome: 'not-required' },
] as const)('without a module, where the taxes are $liability: $outcome', ({ liability, outcome }) => {
  const request = { ...sampleCase.request, liability };
  const facts = { ...sampleCase, request, onDay, modules: [sampleModule, second] };
  const none = { ...facts, modules: facts.modules.map((module) => ({ ...module, included: false })) };
  const pending = decidePending(none, sampleLaw);
  expect(decidePendingCodes(none, pending, sampleLaw).decision.outcome).toBe(outcome);
});
