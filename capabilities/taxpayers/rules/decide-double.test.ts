import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { sampleLaw } from '#kernel/law/testing.ts';
import { decideDouble, type DoubleFacts } from './decide-double.ts';

const facts: DoubleFacts = {
  onDay: day('2023-04-03'),
  kindOfDouble: 'individual',
  kindOfKept: 'individual',
  relation: 'none',
  isSaidAlready: false,
};

test.each`
  case                              | change                                         | failed
  ${'two records of one kind'}      | ${{}}                                          | ${[]}
  ${'linked as two numbers of one'} | ${{ relation: 'cross-reference' }}             | ${[]}
  ${'a person and an estate'}       | ${{ kindOfDouble: 'estate' }}                  | ${['double-of-one-kind link-instead']}
  ${'spouses'}                      | ${{ relation: 'spouse' }}                      | ${['double-linked-as-nobody-else correct-link-first']}
  ${'an owner and the business'}    | ${{ relation: 'business' }}                    | ${['double-linked-as-nobody-else correct-link-first']}
  ${'said already of one of them'}  | ${{ isSaidAlready: true }}                     | ${['double-said-of-neither settle-other-double-first']}
  ${'spouses, and said already'}    | ${{ relation: 'spouse', isSaidAlready: true }} | ${['double-linked-as-nobody-else correct-link-first', 'double-said-of-neither settle-other-double-first']}
`('$case: $failed', ({ change, failed }) => {
  const decision = decideDouble({ ...facts, ...change }, sampleLaw);
  expect(decision.outcome).toBe(failed.length === 0 ? 'may-be-double' : 'cannot-be-double');
  const unmet = decision.findings.filter(({ holds }) => holds !== true);
  expect(unmet.map(({ test: name, cure }) => `${name} ${cure?.act}`)).toEqual(failed);
});
