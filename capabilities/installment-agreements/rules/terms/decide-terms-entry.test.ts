import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { paymentMethods } from '../../parameters/payment-methods.ts';
import { failedTests, sampleLaw } from '../testing.ts';
import type { ChosenTerms } from './chosen-terms.ts';
import { decideTermsEntry } from './decide-terms-entry.ts';
import { sampleTerms } from './testing.ts';

const onDay = day('2023-04-10');

function failed(change: Partial<ChosenTerms>): readonly string[] {
  const { outcome, findings } = decideTermsEntry({ onDay, chosen: { ...sampleTerms, ...change } }, sampleLaw);
  const tests = failedTests(findings);
  expect(outcome).toBe(tests.length === 0 ? 'may-be-set' : 'may-not-be-set');
  return tests;
}

const by = (method: ChosenTerms['method']['method'], description?: string) => ({
  method: { ...sampleTerms.method, method, ...(description !== undefined && { description }) },
});

test('[IA-A-065] each of the six methods is taken as it is; another one only with a description', () => {
  const named = paymentMethods.filter((method) => method !== 'other');
  expect(named).toHaveLength(6);
  for (const method of named) expect(failed(by(method))).toEqual([]);
  expect(failed(by('other'))).toEqual(['other-method-described']);
  expect(failed(by('other', '  '))).toEqual(['other-method-described']);
  expect(failed(by('other', 'Cash at a retail partner'))).toEqual([]);
});

test.each`
  dayOfMonth | firstPaymentDay | refused
  ${15}      | ${'2023-05-15'} | ${[]}
  ${15}      | ${'2023-06-15'} | ${['first-debit-in-time']}
  ${9}       | ${'2023-06-09'} | ${[]}
  ${10}      | ${'2023-06-10'} | ${['first-debit-in-time']}
`(
  '[IA-C-027] a first direct debit of $firstPaymentDay for an agreement of 2023-04-10: $refused',
  ({ dayOfMonth, firstPaymentDay, refused }) => {
    const dueDay = { ...sampleTerms.dueDay, dayOfMonth: Number(dayOfMonth) };
    const change = { dueDay, firstPaymentDay: day(String(firstPaymentDay)) };
    expect(failed({ ...by('direct-debit'), ...change })).toEqual(refused);
    expect(failed(change)).toEqual([]);
  },
);

test('[IA-C-169] condition 80 is kept with a review day after today alone', () => {
  const conditions = ['review-payment'] as const;
  expect(failed({ conditions })).toEqual(['review-day-set']);
  expect(failed({ conditions, reviewDay: onDay })).toEqual(['review-day-set']);
  expect(failed({ conditions, reviewDay: day('2024-04-01') })).toEqual([]);
});

test('the first payment falls on the chosen day of the month', () => {
  expect(failed({ firstPaymentDay: day('2023-05-16') })).toEqual(['first-payment-on-due-day']);
});

test('while nothing is chosen there is nothing to refuse', () => {
  expect(decideTermsEntry({ onDay, chosen: 'none' }, sampleLaw)).toMatchObject({
    outcome: 'may-be-set',
    findings: [],
  });
});
