import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import type { CaseFacts } from '../case-facts.ts';
import { sampleCase, sampleLaw } from '../testing.ts';
import { computeTermsProposal, firstDayFor } from './compute-terms-proposal.ts';

const onDay = day('2023-04-10');
const proposed = (change: Partial<CaseFacts['request']> = {}) =>
  computeTermsProposal(
    { request: { ...sampleCase.request, ...change }, origin: sampleCase.origin },
    'guaranteed',
    onDay,
    sampleLaw,
  );

test('what was offered is what is proposed, with the first payment after the lead', () => {
  expect(proposed()).toMatchObject({
    type: 'guaranteed',
    paymentCents: dollars(400),
    dueDayOfMonth: 15,
    method: 'check',
    firstPaymentDay: '2023-05-15',
    conditions: [],
  });
});

test('a payment by the week comes to so much a month', () => {
  const payment = { kind: 'amount', amountCents: dollars(100), every: 'week' } as const;
  expect(proposed({ payment }).paymentCents).toBe(43_333);
});

test('what nobody has said is not proposed either', () => {
  const said = { payment: { kind: 'unspecific' }, dueDayOfMonth: 'unknown', method: 'unknown' } as const;
  expect(proposed(said)).toMatchObject({
    paymentCents: 'unknown',
    dueDayOfMonth: 'unknown',
    method: 'unknown',
    firstPaymentDay: 'unknown',
  });
});

test('by direct debit the first payment lies in its range, by another method after the lead', () => {
  const facts = { onDay, dueDayOfMonth: 5 };
  expect(firstDayFor({ ...facts, method: 'direct-debit' }, sampleLaw)).toBe('2023-06-05');
  expect(firstDayFor({ ...facts, method: 'unknown' }, sampleLaw)).toBe('2023-06-05');
});
