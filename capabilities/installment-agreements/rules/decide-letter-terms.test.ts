import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import { decideLetterTerms, type LetterTermsFacts } from './decide-letter-terms.ts';
import { failedTests, sampleLaw, unknownTests } from './testing.ts';

function decide(change: Partial<LetterTermsFacts> = {}) {
  const plain = { conditions: [], paymentChanges: [], lumpSums: [], onDay: day('2023-04-12') };
  return decideLetterTerms({ ...plain, ...change }, sampleLaw);
}

const rises = { paymentChanges: [{ fromMonth: 7, amountCents: dollars(500) }] };
const large = { lumpSums: [{ inMonth: 3, amountCents: dollars(900) }] };
const stays = { conditions: ['lien-on-default', 'continuous-wage-levy'] };

test.each`
  case                                | change                                     | outcome
  ${'equal payments, no conditions'}  | ${{}}                                      | ${'all-known'}
  ${'one that stays with the agency'} | ${{ conditions: ['lien-on-default'] }}     | ${'all-known'}
  ${'another number that is covered'} | ${{ conditions: ['cross-reference-tin'] }} | ${'needs-a-person'}
  ${'a levy that stays'}              | ${stays}                                   | ${'needs-a-person'}
  ${'a payment that rises'}           | ${rises}                                   | ${'needs-a-person'}
  ${'a large payment in between'}     | ${large}                                   | ${'needs-a-person'}
`('$case: $outcome', ({ change, outcome }) => {
  expect(decide(change).outcome).toBe(outcome);
});

test('what is not known is told as unknown, what is not so as not met', () => {
  const { findings } = decide({
    conditions: ['cross-reference-tin'],
    ...large,
  });
  expect(unknownTests(findings)).toEqual(['letter-conditions-known']);
  expect(failedTests(findings)).toEqual(['letter-payment-stays-the-same']);
  expect(findings.map(({ cure }) => cure?.act)).toEqual(['write-letter-by-hand', 'write-letter-by-hand']);
});
