import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import type { CaseFacts } from './case-facts.ts';
import { determine } from './determine.ts';
import { settleTerms } from './settle-terms.ts';
import { sampleCase, sampleLaw } from './testing.ts';

const onDay = day('2023-04-10');

function termsOf(changes: Partial<CaseFacts['request']>) {
  const request: CaseFacts['request'] = {
    ...sampleCase.request,
    payment: { kind: 'amount', amountCents: dollars(300), every: 'month' },
    dueDayOfMonth: 15,
    method: 'direct-debit',
    ...changes,
  };
  const facts: CaseFacts = { ...sampleCase, request };
  return settleTerms(facts, determine(facts, sampleLaw, onDay), 'guaranteed', sampleLaw);
}

test('the terms of a guaranteed agreement with everything known', () => {
  expect(termsOf({})).toMatchObject({
    type: 'guaranteed',
    paymentCents: dollars(300),
    dueDayOfMonth: 15,
    feeCents: dollars(107),
    locatorNumber: '0309',
    originatorCode: '21',
  });
});

test('the first payment falls on the chosen day, after the lead', () => {
  expect(termsOf({})?.firstPaymentDay).toBe('2023-05-15');
});

test.each([
  ['the due day is not chosen', { dueDayOfMonth: 'unknown' }],
  ['the payment is not known', { payment: 'unknown' }],
  ['no amount was named', { payment: { kind: 'unspecific' } }],
  ['how it will be paid, and with it the fee, is not known', { method: 'unknown' }],
] as const)('there are no terms while %s', (_, changes) => {
  expect(termsOf(changes)).toBeUndefined();
});
