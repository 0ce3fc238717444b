import { expect, test } from 'vitest';
import { dollars } from '#kernel/money/cents.ts';
import { computeMonthlyPaymentCents } from './compute-monthly-payment.ts';

const paying = (amount: number, every: 'week' | 'two-weeks' | 'half-month' | 'month' | 'quarter') =>
  ({ kind: 'amount', amountCents: dollars(amount), every }) as const;

test.each`
  payment                      | monthly
  ${paying(300, 'month')}      | ${30_000}
  ${paying(150, 'two-weeks')}  | ${32_500}
  ${paying(100, 'week')}       | ${43_333}
  ${paying(150, 'half-month')} | ${30_000}
  ${paying(1_000, 'quarter')}  | ${33_333}
  ${{ kind: 'none' }}          | ${'none'}
  ${{ kind: 'unspecific' }}    | ${'none'}
  ${'unknown'}                 | ${'unknown'}
`('$payment comes to $monthly cents a month, rounded down', ({ payment, monthly }) => {
  expect(computeMonthlyPaymentCents(payment)).toBe(monthly);
});
