import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { decideOpenRequest } from './decide-open-request.ts';
import { sampleLaw } from './testing.ts';

const onDay = day('2023-04-03');
const receivedDay = day('2023-03-20');

test.each`
  case                                    | covers                        | open                          | outcome
  ${'no request is open'}                 | ${['30 202112']}              | ${'none'}                     | ${'new-request'}
  ${'the open one is for the same taxes'} | ${['30 202112']}              | ${['30 202112']}              | ${'belongs-to-open-request'}
  ${'they share one year'}                | ${['30 202012', '30 202112']} | ${['30 202112', '30 202212']} | ${'belongs-to-open-request'}
  ${'the open one is for other taxes'}    | ${['30 202112']}              | ${['01 202212']}              | ${'new-request'}
  ${'the proposal names no taxes yet'}    | ${[]}                         | ${['30 202112']}              | ${'belongs-to-open-request'}
  ${'the open one names no taxes yet'}    | ${['30 202112']}              | ${[]}                         | ${'belongs-to-open-request'}
`('where $case → $outcome', ({ covers, open, outcome }) => {
  const openRequest = open === 'none' ? open : { receivedDay, covers: open };
  const decision = decideOpenRequest({ onDay, covers, openRequest }, sampleLaw);
  expect(decision.outcome).toBe(outcome);
  const [finding] = decision.findings;
  expect(finding?.cure?.act).toBe(outcome === 'new-request' ? undefined : 'add-to-open-request');
});
