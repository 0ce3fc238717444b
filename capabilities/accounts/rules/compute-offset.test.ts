import { expect, test } from 'vitest';
import { dollars } from '#kernel/money/cents.ts';
import { computeOffset, type OffsetFacts } from './compute-offset.ts';

const facts: OffsetFacts = {
  taxCents: dollars(1000),
  assessedPenaltyCents: dollars(50),
  assessedInterestCents: dollars(30),
  accruedPenaltyCents: dollars(20),
  accruedInterestCents: dollars(10),
  refundCents: dollars(600),
};

const unknown = { accruedPenaltyCents: 'unknown', accruedInterestCents: 'unknown' } as const;

test.each`
  case                                         | change                                                             | expected
  ${'tax first'}                               | ${{}}                                                              | ${[400, 50, 30, 20, 10]}
  ${'then penalty, what is assessed first'}    | ${{ refundCents: dollars(1060) }}                                  | ${[0, 0, 30, 10, 10]}
  ${'then interest'}                           | ${{ refundCents: dollars(1105) }}                                  | ${[0, 0, 0, 0, 5]}
  ${'to the last dollar'}                      | ${{ refundCents: dollars(1110) }}                                  | ${[0, 0, 0, 0, 0]}
  ${'one dollar more'}                         | ${{ refundCents: dollars(1111) }}                                  | ${'more-than-owed'}
  ${'accruals not known, and not reached'}     | ${{ ...unknown, refundCents: dollars(1050) }}                      | ${[0, 0, 30, 'unknown', 'unknown']}
  ${'accrued penalty not known, and passed'}   | ${{ ...unknown, refundCents: dollars(1051) }}                      | ${'balance-not-known'}
  ${'accrued interest not known, and reached'} | ${{ accruedInterestCents: 'unknown', refundCents: dollars(1101) }} | ${'balance-not-known'}
  ${'the tax is not known'}                    | ${{ taxCents: 'unknown' }}                                         | ${'balance-not-known'}
`('$case', ({ change, expected }: { change: Partial<OffsetFacts>; expected: unknown }) => {
  const offset = computeOffset({ ...facts, ...change });
  const inDollars = (part: number | 'unknown') => (part === 'unknown' ? part : part / dollars(1));
  const told =
    offset.kind === 'offset'
      ? [
          offset.taxCents,
          offset.assessedPenaltyCents,
          offset.assessedInterestCents,
          offset.accruedPenaltyCents,
          offset.accruedInterestCents,
        ].map(inDollars)
      : offset.kind;
  expect(told).toEqual(expected);
});
