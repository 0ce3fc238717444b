import { expect, test } from 'vitest';
import { dollars } from '#kernel/money/cents.ts';
import { sampleCase } from '../testing.ts';
import { restsOnSameOffer } from './rests-on-same-offer.ts';

const { modules: _, ...given } = sampleCase;
const { request, origin } = given;

test.each([
  [
    'payment',
    { request: { ...request, payment: { kind: 'amount', amountCents: dollars(401), every: 'month' } } },
  ],
  ['due day', { request: { ...request, dueDayOfMonth: 16 } }],
  ['method', { request: { ...request, method: 'card' } }],
  ['large payments', { request: { ...request, lumpSums: [{ inMonth: 3, amountCents: dollars(900) }] } }],
  ['conditions', { origin: { ...origin, conditions: ['review-payment'] } }],
] as const)('another %s is another offer', (_name, change) => {
  expect(restsOnSameOffer(given, { ...given, ...change })).toBe(false);
});

test('what was learned beside the offer leaves the terms as they are', () => {
  const compliance = { ...given.compliance, depositsCurrent: true };
  expect(restsOnSameOffer(given, { ...given, compliance })).toBe(true);
});
