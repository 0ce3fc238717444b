import { describe, expect, test } from 'vitest';
import type { KindOfTax, Transaction } from '#capabilities/accounts/index.ts';
import { day } from '#kernel/calendar/day.ts';
import { zeroCents } from '#kernel/money/cents.ts';
import { letterConcernsOf, lienNoticeOf } from './letter-concerns.ts';

function owed(kindOfTax: KindOfTax, ...codes: readonly (readonly [code: string, onDay: string])[]) {
  const transactions: readonly Transaction[] = codes.map(([code, onDay]) => ({
    code,
    onDay: day(onDay),
    amountCents: zeroCents,
  }));
  return { kindOfTax, transactions };
}

describe('what letters have to say', () => {
  test.each`
    entity               | individual
    ${'individual'}      | ${true}
    ${'sole-proprietor'} | ${true}
    ${'corporation'}     | ${false}
    ${'partnership'}     | ${false}
    ${'llc'}             | ${false}
  `('of the low-income fee to a $entity: $individual', ({ entity, individual }) => {
    expect(letterConcernsOf(entity, [owed('individual-income')]).individual).toBe(individual);
  });

  test.each`
    case                                           | modules                                                       | possible
    ${'income tax'}                                | ${[owed('individual-income')]}                                | ${true}
    ${'nothing but a shared responsibility'}       | ${[owed('shared-responsibility')]}                            | ${false}
    ${'a shared responsibility beside income tax'} | ${[owed('shared-responsibility'), owed('individual-income')]} | ${true}
  `('of lien and levy for $case: $possible', ({ modules, possible }) => {
    expect(letterConcernsOf('individual', modules)).toMatchObject({
      lienPossible: possible,
      levyPossible: possible,
    });
  });
});

test.each`
  case                              | modules                                                                                      | notice
  ${'no code'}                      | ${[owed('individual-income')]}                                                               | ${'may-be-filed'}
  ${'a lien'}                       | ${[owed('individual-income', ['582', '2022-05-01'])]}                                        | ${'filed'}
  ${'a lien taken back'}            | ${[owed('individual-income', ['583', '2022-06-01'], ['582', '2022-05-01'])]}                 | ${'may-be-filed'}
  ${'a lien filed again'}           | ${[owed('trust-fund', ['582', '2022-05-01'], ['583', '2022-06-01'], ['582', '2022-07-01'])]} | ${'filed'}
  ${'a lien on one of two modules'} | ${[owed('individual-income'), owed('individual-income', ['582', '2022-05-01'])]}             | ${'filed'}
  ${'a tax without liens'}          | ${[owed('shared-responsibility')]}                                                           | ${'not-possible'}
`('the notice of lien with $case: $notice', ({ modules, notice }) => {
  expect(lienNoticeOf(modules)).toBe(notice);
});
