import { describe, expect, test } from 'vitest';
import { addMonths, day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import type { PaymentTerms } from '../../parameters/agreement-type.ts';
import { leastPayments } from '../compute-least-payment.ts';
import { caseWith, owing, sampleLaw } from '../testing.ts';
import { computeTypePayment } from './compute-type-payment.ts';

type Changes = NonNullable<Parameters<typeof caseWith>[0]>;

const first = day('2023-05-15');
const csed = (payments: number) => ({ csedDay: addMonths(first, payments - 1) });

function paymentOf(terms: PaymentTerms, changes: Changes) {
  const facts = caseWith(changes);
  return computeTypePayment(facts, terms, leastPayments(facts, sampleLaw), sampleLaw);
}

const owed = (tax: number, accruals: number, payments: number): Changes => ({
  modules: [{ balance: owing(dollars(tax), dollars(accruals)), ...csed(payments) }],
});

test.each`
  terms                              | tax       | accruals | payments | least      | term
  ${{ kind: 'months', months: 36 }}  | ${9_000}  | ${600}   | ${120}   | ${26_667}  | ${36}
  ${{ kind: 'months', months: 36 }}  | ${9_000}  | ${600}   | ${24}    | ${40_000}  | ${24}
  ${{ kind: 'months', months: 24 }}  | ${18_000} | ${1_200} | ${120}   | ${80_000}  | ${24}
  ${{ kind: 'divided', months: 72 }} | ${45_000} | ${0}     | ${120}   | ${62_500}  | ${72}
  ${{ kind: 'divided', months: 72 }} | ${45_000} | ${0}     | ${48}    | ${93_750}  | ${48}
  ${{ kind: 'divided', months: 72 }} | ${45_000} | ${9_000} | ${72}    | ${75_000}  | ${72}
  ${{ kind: 'csed' }}                | ${60_000} | ${0}     | ${50}    | ${120_000} | ${50}
`(
  '$terms on $tax and $accruals with $payments payments left: $least over $term',
  ({ terms, tax, accruals, payments, least, term }) => {
    expect(paymentOf(terms, owed(tax, accruals, payments))).toMatchObject({ least, termMonths: term });
  },
);

describe('what is not known', () => {
  test('a CSED that is not known leaves payment and term unknown; the months of the type stand', () => {
    const unknown: Changes = { modules: [{ balance: owing(dollars(9_600)), csedDay: 'unknown' }] };
    expect(paymentOf({ kind: 'months', months: 36 }, unknown)).toEqual({
      byTerms: 26_667,
      byCsed: 'unknown',
      least: 'unknown',
      termMonths: 'unknown',
    });
  });

  test('a type without terms has only the full-pay test', () => {
    expect(paymentOf({ kind: 'none' }, owed(6_000, 0, 60))).toMatchObject({
      byTerms: 'no-terms',
      least: 10_000,
    });
  });
});
