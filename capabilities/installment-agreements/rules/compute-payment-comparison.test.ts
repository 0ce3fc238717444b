import { expect, test } from 'vitest';
import { dollars } from '#kernel/money/cents.ts';
import { computePaymentComparison } from './compute-payment-comparison.ts';
import { computeTriedPlan, scheduleBasisOf } from './compute-tried-plan.ts';
import { caseWith, owing, sampleLaw } from './testing.ts';

const balance = { ...owing(dollars(9_000)), accrualsToPayoffCents: 'computed' as const };
const basis = scheduleBasisOf(caseWith({ modules: [{ balance }] }), dollars(225), sampleLaw);
if (basis === 'unknown') throw new Error('everything about the sample is known');

test('[IA-A-057] of $9,000 at $200 and at $300 a month the faster one is paid off sooner and costs less', () => {
  const [slow, fast] = computePaymentComparison(basis, [dollars(200), dollars(300)], sampleLaw);
  expect([slow?.paymentCents, fast?.paymentCents]).toEqual([dollars(200), dollars(300)]);
  expect(slow?.months).toBeGreaterThan(fast?.months ?? Infinity);
  expect(String(fast?.paidOffDay) < String(slow?.paidOffDay)).toBe(true);
  expect(fast?.accrualsCents).toBeGreaterThan(0);
  expect(fast?.accrualsCents).toBeLessThan(slow?.accrualsCents ?? 0);
  expect(fast?.totalPaidCents).toBeLessThan(slow?.totalPaidCents ?? 0);
});

test('a payment that never pays off says so, and what it would pay by the end of collection', () => {
  const [never] = computePaymentComparison(basis, [dollars(30)], sampleLaw);
  expect(never).toMatchObject({ paidOffDay: 'not-paid-off' });
  expect(never?.totalPaidCents).toBeGreaterThan(0);
});

test('the months are those that a schedule of the payment has', () => {
  for (const payment of [30, 150, 2000].map(dollars)) {
    const [compared] = computePaymentComparison(basis, [payment], sampleLaw);
    expect(compared?.months).toBe(computeTriedPlan(basis, payment, sampleLaw).months.length);
  }
});
