import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { decideLetterTerms, type LetterTermsFacts } from './decide-letter-terms.ts';
import { sampleLaw, unknownTests } from './testing.ts';

function decide(change: Partial<LetterTermsFacts> = {}) {
  const plain = { conditions: ['36'], crossReferences: [], onDay: day('2023-04-12') };
  return decideLetterTerms({ ...plain, ...change }, sampleLaw);
}

const named = { conditions: ['63', '36'], crossReferences: ['***-**-0002'] };

test.each`
  case                                               | change                          | outcome
  ${'no condition that the letter names'}            | ${{}}                           | ${'all-known'}
  ${'one that stays with the agency'}                | ${{ conditions: ['66', '80'] }} | ${'all-known'}
  ${'[IA-C-160] another number, which is known'}     | ${named}                        | ${'all-known'}
  ${'[IA-C-160] another number, which is not known'} | ${{ conditions: ['63'] }}       | ${'needs-a-person'}
  ${'a levy that stays'}                             | ${{ conditions: ['08'] }}       | ${'needs-a-person'}
`('$case: $outcome', ({ change, outcome }) => {
  expect(decide(change as Partial<LetterTermsFacts>).outcome).toBe(outcome);
});

test('what is not known is told as unknown, each with its cure', () => {
  const { findings } = decide({ conditions: ['63', '08'] });
  expect(unknownTests(findings)).toEqual(['letter-cross-reference-known', 'letter-levy-source-known']);
  expect(findings.map(({ cure }) => cure?.act)).toEqual([
    'name-cross-referenced-taxpayer',
    'write-letter-by-hand',
  ]);
});
