import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { decideCsedExtension } from './decide-csed-extension.ts';
import { failedTests, sampleLaw } from './testing.ts';

const facts = {
  onDay: day('2023-04-10'),
  type: 'partial-payment',
  csedDay: day('2028-06-01'),
  waiverToDay: day('2033-06-01'),
  assetDay: day('2030-01-01'),
} as const;

test.each`
  case                                  | change                                | outcome          | failed
  ${'five years, an asset in 2030'}     | ${{}}                                 | ${'allowed'}     | ${[]}
  ${'the sixth year'}                   | ${{ waiverToDay: day('2034-06-01') }} | ${'allowed'}     | ${[]}
  ${'a month more'}                     | ${{ waiverToDay: day('2034-07-01') }} | ${'refused'}     | ${['waiver-within-years']}
  ${'a day more'}                       | ${{ waiverToDay: day('2034-06-02') }} | ${'refused'}     | ${['waiver-within-years']}
  ${'a routine agreement'}              | ${{ type: 'routine' }}                | ${'refused'}     | ${['type-may-extend-csed']}
  ${'no asset expected'}                | ${{ assetDay: 'none' }}               | ${'refused'}     | ${['asset-comes-after-csed']}
  ${'an asset before the statute ends'} | ${{ assetDay: day('2028-06-01') }}    | ${'refused'}     | ${['asset-comes-after-csed']}
  ${'an asset whose day nobody knows'}  | ${{ assetDay: 'unknown' }}            | ${'needs-facts'} | ${[]}
`('[IA-C-199] [IA-B-070] $case: $outcome', ({ change, outcome, failed }) => {
  const decision = decideCsedExtension({ ...facts, ...change }, sampleLaw);
  expect(decision.outcome).toBe(outcome);
  expect(failedTests(decision.findings)).toEqual(failed);
});
