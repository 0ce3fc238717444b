import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { adoptedLaw } from '#capabilities/program/index.ts';
import { type Cents, dollarsTextOf } from '#kernel/money/cents.ts';
import type { CaseFacts } from '../rules/case-facts.ts';
import { determine } from '../rules/determine.ts';
import { nextQuestions } from '../rules/next-questions.ts';
import { failedTests, unknownTests } from '../rules/testing.ts';
import { agreementTypeIds } from '../parameters/agreement-type.ts';
import { readCaseFile } from './case-file.contract.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'examples');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
}

function factsOf(name: string): CaseFacts {
  const reading = readCaseFile(read(name));
  if (reading.kind === 'problem') throw new Error(`${name}: ${JSON.stringify(reading.problem)}`);
  return reading.facts;
}

function amount(value: Cents | 'unknown' | 'none'): string {
  return typeof value === 'number' ? dollarsTextOf(value) : value;
}

/** What a determination says, without the proof. */
function outcomeOf(facts: CaseFacts) {
  const on = facts.request.receivedDay;
  const found = determine(facts, adoptedLaw, on);
  const { pending, types, fee, locator, approval } = found;
  return {
    status: pending.outcome,
    result: found.result,
    failed: failedTests(pending.findings),
    unknown: unknownTests(pending.findings),
    codes: found.pendingCodes.map(({ module, decision }) => `${module} ${decision.outcome}`),
    type: found.type,
    types: types.map(({ id, qualifies, minimumPaymentCents, findings }) =>
      [id, qualifies, amount(minimumPaymentCents), ...failedTests(findings), ...unknownTests(findings)].join(
        ' ',
      ),
    ),
    fee: amount(fee.feeCents),
    locatorNumber: locator === 'none' ? locator : locator.number,
    originatorCode: found.originatorCode,
    approval: approval === 'none' ? approval : approval.outcome,
    ask: nextQuestions(facts, adoptedLaw, on).ask.map(({ fact }) => fact),
  };
}

test.each(names)('the example %s is determined as it is written beside it', (name) => {
  expect(outcomeOf(factsOf(name))).toEqual(read(join('expected', name)));
});

test('there is a case for each type that fits, each that does not, each status and each unknown', () => {
  const outcomes = names.map((name) => outcomeOf(factsOf(name)));
  for (const id of agreementTypeIds) {
    const said = (word: string) =>
      outcomes.some(({ types }) => types.some((line) => line.startsWith(`${id} ${word} `)));
    expect([id, said('true'), said('false'), said('unknown')]).toEqual([id, true, true, true]);
  }
  const statuses = new Set(outcomes.map(({ status }) => status));
  expect([...statuses].toSorted()).toEqual(['needs-facts', 'not-pending', 'not-processable', 'pending']);
});

const manual = names.filter((name) => name.startsWith('manual-'));

test.each(manual)('[IA-A-228] %s of IRM 5.14.1.3(12) (2023-03-31) comes out as the manual says', (name) => {
  const { status } = outcomeOf(factsOf(name));
  expect(status).toBe(name.startsWith('manual-pending') ? 'pending' : 'not-pending');
});

test('[IA-A-228] the manual’s seven situations are all here: two that are pending, five that are not', () => {
  const situations = new Set(manual.map((name) => /^manual-(?:not-)?pending-\d/.exec(name)?.[0] ?? name));
  expect([...situations].toSorted()).toEqual([
    ...[1, 2, 3, 4, 5].map((number) => `manual-not-pending-${number}`),
    ...[1, 2].map((number) => `manual-pending-${number}`),
  ]);
});
