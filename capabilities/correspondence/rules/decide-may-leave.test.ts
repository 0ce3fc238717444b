import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import type { Decision } from '#kernel/decision/decision.ts';
import type { Finding, Holds } from '#kernel/decision/finding.ts';
import { irm } from '#kernel/law/source.ts';
import { sampleLaw } from '#kernel/law/testing.ts';
import { decideMayLeave } from './decide-may-leave.ts';

const onDay = day('2023-04-12');

function finding(name: string, holds: Holds): Finding {
  return { test: name, holds, law: irm('5.14.1.4.4(8)') };
}

function decision(rule: string, ...findings: readonly Finding[]): Decision {
  const edition = 'irm-5.14.1-2023-03-31';
  return { rule, revision: 1, outcome: 'any', findings, law: { id: sampleLaw.id, edition }, on: onDay };
}

const met = decision('letter-content', finding('a', true), finding('b', true));

const failed = decision('may-convey', finding('c', false));
const unknown = decision('letter-terms', finding('d', 'unknown'));

test.each`
  case                        | decisions         | printProblems     | outcome
  ${'all met'}                | ${[met]}          | ${[]}             | ${'may-leave'}
  ${'one failed'}             | ${[met, failed]}  | ${[]}             | ${'must-not-leave'}
  ${'one unknown'}            | ${[met, unknown]} | ${[]}             | ${'must-not-leave'}
  ${'met, but not printable'} | ${[met]}          | ${['no sign 漢']} | ${'must-not-leave'}
  ${'nothing but the print'}  | ${[]}             | ${[]}             | ${'may-leave'}
`('$case: $outcome', ({ decisions, printProblems, outcome }) => {
  expect(decideMayLeave({ decisions, printProblems, onDay }, sampleLaw).outcome).toBe(outcome);
});

test('a letter that is held back says everything that holds it back, in the order of its decisions', () => {
  const decisions = [
    decision('letter-number', finding('a', false)),
    decision('may-convey', finding('b', false)),
  ];
  const { findings } = decideMayLeave({ decisions, printProblems: ['no sign 漢'], onDay }, sampleLaw);
  expect(findings.map(({ test: name, holds }) => [name, holds])).toEqual([
    ['a', false],
    ['b', false],
    ['letter-can-be-printed', false],
  ]);
  expect(findings.at(-1)).toMatchObject({
    compared: { value: ['no sign 漢'] },
    cure: { act: 'write-in-printable-signs' },
  });
});

test('the cure of a letter that cannot be printed names the texts, where the printing names the sign', () => {
  const facts = { decisions: [], printProblems: ['no sign 漢'], unprintable: ['漢 Street 1'], onDay };
  expect(decideMayLeave(facts, sampleLaw).findings.at(-1)).toMatchObject({
    cure: { act: 'write-these-in-printable-signs', names: ['漢 Street 1'] },
  });
});
