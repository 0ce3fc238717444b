import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mediationDocuments } from '../parameters/mediation-documents.ts';
import { crossReferences, rulePurposes } from '../parameters/rule-purposes.ts';
import { proposeDenialContract } from '../api/propose-denial.contract.ts';
import { newId } from '#platform/ids.ts';
import { chartSteps } from './chart-steps.ts';

const rules = join(import.meta.dirname, '../rules');
const named = readdirSync(rules)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .flatMap((file) => [...readFileSync(join(rules, file), 'utf8').matchAll(/ruleNamed<\w+>\('([a-z-]+)'/g)])
  .map(([, rule]) => rule ?? '');

test('[PAM-173] seven papers have a number and five have none, each tied to a step; no other letter can be made', () => {
  const numbered = mediationDocuments.filter((one) => 'number' in one);
  expect([numbered.length, mediationDocuments.length - numbered.length]).toEqual([7, 5]);
  expect(mediationDocuments.filter(({ step }) => step.length === 0)).toEqual([]);
  const told = { commandId: newId(), taxpayerId: newId(), supportRequestId: newId(), reasons: [] };
  expect(proposeDenialContract.input.safeParse({ ...told, letter: 'letter-9999' }).success).toBe(false);
  expect(proposeDenialContract.input.safeParse({ ...told, letter: 'letter-5557' }).success).toBe(true);
});

test('[PAM-176] every rule of the memorandum has its purpose; the temporary ones can be listed by themselves', () => {
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((rule) => rulePurposes[rule] === undefined)).toEqual([]);
  const temporary = named.filter((rule) => rulePurposes[rule] === 'announcement');
  expect(temporary).toContain('executive-concurrence');
  expect(temporary).toContain('denial-draft');
  expect(temporary).not.toContain('receipt');
  expect(temporary).not.toContain('closing');
});

test('[PAM-174] what the memorandum points to is reached from the step that uses it', () => {
  expect(crossReferences['send-packet']).toContain('IRM 8.26.9.2.3.4.1(6)');
  const all = Object.values(crossReferences).flat();
  for (const cite of ['4.01', '7.02', '7.03', '8.01']) expect(all).toContain(`Rev. Proc. 2014-63 § ${cite}`);
  for (const cite of [
    '1.4.28.4.1',
    '8.26.5.5.3',
    '8.26.9.2.3.2',
    '8.26.9.2.3.3',
    '8.26.9.2.3.4',
    '8.26.9.2.3.4.5',
    '8.26.9.2.3.7',
  ])
    expect(all).toContain(`IRM ${cite}`);
  expect(all).toEqual(expect.arrayContaining(['Announcement 2025-06', 'IR-2025-14', 'AP-08-0925-0017']));
});

test('[PAM-105] the charts have six phases with the printed numbers: the denied one has no step 2', () => {
  const printed = (phase: string) =>
    chartSteps.filter((step) => step.phase === phase).map((step) => step.printed);
  expect(printed('processing')).toEqual(['1', '2', '3', '4', '5']);
  expect(printed('denied')).toEqual(['1a', '1b', '1c', '1d', '1e', '3', '4']);
  expect(printed('before-call')).toEqual(['1', '2', '3', '4']);
  expect(printed('after-call')).toEqual(['1', '2', '3', '4', '5', '6']);
  expect(printed('preparing')).toEqual(['1', '2', '3']);
  expect(printed('post-session')).toEqual(['1', '2', '3']);
  for (const { law } of chartSteps) expect(law.cite).toBe('AP-08-1125-0028 § Exhibit 8.26.9-1');
});
