import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { sampleLaw } from '../testing.ts';
import { firstPaymentAfterSending, firstPaymentAsProjected } from './first-payment-findings.ts';
import { sampleTerms } from './testing.ts';

test.each`
  sentOn          | holds
  ${'2023-05-14'} | ${true}
  ${'2023-05-15'} | ${false}
  ${'2023-05-16'} | ${false}
`('terms with a first payment of 2023-05-15 sent on $sentOn: $holds', ({ sentOn, holds }) => {
  expect(firstPaymentAfterSending(sampleTerms, day(String(sentOn))).holds).toBe(holds);
});

test('a first payment later than the plan counts on is named with the day that the plan has', () => {
  const onDay = day('2023-04-10');
  expect(firstPaymentAsProjected(sampleTerms, onDay, sampleLaw).holds).toBe(true);
  const later = { ...sampleTerms, firstPaymentDay: day('2023-06-15') };
  expect(firstPaymentAsProjected(later, onDay, sampleLaw)).toMatchObject({
    holds: false,
    cure: { act: 'bring-first-payment-forward', to: '2023-05-15' },
  });
  const sooner = { ...sampleTerms, firstPaymentDay: day('2023-04-15') };
  expect(firstPaymentAsProjected(sooner, onDay, sampleLaw).holds).toBe(true);
});
