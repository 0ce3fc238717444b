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

const income = owed('individual-income');
const sharedResponsibility = owed('shared-responsibility');

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
    case                  | modules                           | possible
    ${'income tax'}       | ${[income]}                       | ${true}
    ${'a shared payment'} | ${[sharedResponsibility]}         | ${false}
    ${'both of them'}     | ${[sharedResponsibility, income]} | ${true}
  `('of lien and levy for $case: $possible', ({ modules, possible }) => {
    expect(letterConcernsOf('individual', modules)).toMatchObject({
      lienPossible: possible,
      levyPossible: possible,
    });
  });
});

const filed = ['582', '2022-05-01'] as const;
const takenBack = ['583', '2022-06-01'] as const;
const filedAgain = ['582', '2022-07-01'] as const;
const lien = owed('individual-income', filed);
const backed = owed('individual-income', takenBack, filed);
const again = owed('trust-fund', filed, takenBack, filedAgain);

test.each`
  case                     | modules                   | notice
  ${'no code'}             | ${[income]}               | ${'may-be-filed'}
  ${'one on file'}         | ${[lien]}                 | ${'filed'}
  ${'one taken back'}      | ${[backed]}               | ${'may-be-filed'}
  ${'one filed again'}     | ${[again]}                | ${'filed'}
  ${'one of two modules'}  | ${[income, lien]}         | ${'filed'}
  ${'a tax without liens'} | ${[sharedResponsibility]} | ${'not-possible'}
`('the notice of lien with $case: $notice', ({ modules, notice }) => {
  expect(lienNoticeOf(modules)).toBe(notice);
});
