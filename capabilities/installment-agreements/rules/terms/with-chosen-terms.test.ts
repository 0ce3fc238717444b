import { expect, test } from 'vitest';
import { dollars } from '#kernel/money/cents.ts';
import { sampleCase } from '../testing.ts';
import { sampleTerms } from './testing.ts';
import { withChosenTerms } from './with-chosen-terms.ts';

const { modules: _, ...given } = sampleCase;

test('without terms the facts stay as they were said', () => {
  expect(withChosenTerms(given, undefined)).toBe(given);
});

test('terms stand in the place of the offer, and what was offered is not changed', () => {
  const because = 'The loan is paid';
  const chosen = {
    ...sampleTerms,
    paymentCents: dollars(450),
    paymentChanges: [{ fromMonth: 13, amountCents: dollars(600), because }],
    conditions: ['review-payment'] as const,
  };
  const { request, origin } = withChosenTerms(given, chosen);
  expect(request).toMatchObject({
    payment: { kind: 'amount', amountCents: dollars(450), every: 'month' },
    paymentChanges: [{ fromMonth: 13, amountCents: dollars(600) }],
    dueDayOfMonth: 15,
    method: 'direct-pay',
  });
  expect(origin.conditions).toEqual(['review-payment']);
  expect(given.request.payment).toMatchObject({ amountCents: dollars(400) });
});
