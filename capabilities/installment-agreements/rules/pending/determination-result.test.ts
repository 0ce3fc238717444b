import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import { determine } from '../determine.ts';
import { caseWith, owing, sampleLaw } from '../testing.ts';

type Changes = NonNullable<Parameters<typeof caseWith>[0]>;

const offer = { kind: 'offer-in-compromise', state: 'pending', modules: ['30 202112'] } as const;
const cases: readonly (readonly [string, Changes])[] = [
  ['pending', {}],
  ['approved-immediate', { request: { approvedDay: day('2023-04-10') } }],
  ['incomplete', { request: { payment: { kind: 'none' } } }],
  [
    'non-processable',
    { taxpayer: { otherResolutions: [offer] }, modules: [{ balance: owing(dollars(30_000)) }] },
  ],
  ['not-required', { modules: [{ mft: '35', kind: 'shared-responsibility' }] }],
  ['code-barred', { modules: [{ status: '72' }] }],
  ['delay', { request: { delayDetermination: 'approved' } }],
  ['needs-facts', { compliance: { returns: 'unknown' } }],
];

test.each(cases)('[IA-A-229] the result of a determination is %s', (result, changes) => {
  const facts = caseWith(changes);
  expect(determine(facts, sampleLaw, facts.onDay).result).toBe(result);
});

test('[IA-A-229] completed on 2023-04-20, a request has a second determination, and the first says what it said', () => {
  const incomplete = caseWith({ request: { payment: { kind: 'none' } } });
  const first = determine(incomplete, sampleLaw, day('2023-04-10'));
  const before = JSON.stringify(first);
  const complete = caseWith({ request: { completedDay: day('2023-04-20') } });
  const second = determine(complete, sampleLaw, day('2023-04-20'));
  expect([first.result, first.on, second.result, second.on]).toEqual([
    'incomplete',
    '2023-04-10',
    'pending',
    '2023-04-20',
  ]);
  expect(JSON.stringify(first)).toBe(before);
});
