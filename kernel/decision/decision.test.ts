import { expect, test } from 'vitest';
import { day } from '../calendar/day.ts';
import { irm } from '../law/source.ts';
import { holdsTogether, ruleNamed } from './decision.ts';
import type { Finding, Holds } from './finding.ts';

function finding(holds: Holds, applies?: false): Finding {
  return { test: 'some-test', holds, law: irm('5.14.1'), ...(applies === false && { applies }) };
}

test.each<[string, readonly Finding[], Holds]>([
  ['no test at all', [], true],
  ['all met', [finding(true), finding(true)], true],
  ['one failed', [finding(true), finding(false)], false],
  ['one unknown', [finding(true), finding('unknown')], 'unknown'],
  ['a failure beats an unknown', [finding('unknown'), finding(false)], false],
  ['a failure beats an unknown in any order', [finding(false), finding('unknown')], false],
  ['one does not apply', [finding(true, false), finding(true)], true],
  ['none applies', [finding(true, false)], true],
])('%s', (_, findings, together) => {
  expect(holdsTogether(findings)).toBe(together);
});

test('a decision names its rule, revision, law, edition and day', () => {
  const decided = ruleNamed<'pending' | 'not-pending'>('pending', 2);
  const law = { id: 'adopted-1', adopted: [] };
  expect(decided('pending', [finding(true)], law, 'irm-5.14.1-2023-03-31', day('2023-04-03'))).toEqual({
    rule: 'pending',
    revision: 2,
    outcome: 'pending',
    findings: [finding(true)],
    law: { id: 'adopted-1', edition: 'irm-5.14.1-2023-03-31' },
    on: '2023-04-03',
  });
});
