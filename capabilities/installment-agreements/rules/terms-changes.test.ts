import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import type { SettledTerms } from './settled-terms.ts';
import { termsChangesOf } from './terms-changes.ts';

const terms: SettledTerms = {
  type: 'ibtf-express-25',
  paymentCents: dollars(760),
  dueDayOfMonth: 15,
  firstPaymentDay: day('2023-05-15'),
  termMonths: 24,
  feeCents: dollars(107),
  feeTreatment: 'standard',
  method: 'direct-debit',
  paymentChanges: [],
  lumpSums: [],
  reviewDay: 'none',
  settledDay: day('2023-04-03'),
  locatorNumber: '0315',
  originatorCode: '70',
};

test('terms that stayed the same have no changes, whenever they were settled', () => {
  const settledAnew = { ...terms, settledDay: day('2023-04-05') };
  expect(termsChangesOf(terms, settledAnew)).toEqual([]);
});

test('each term that is another is told with what it was and what it is', () => {
  const after = { ...terms, paymentCents: dollars(790), termMonths: 'unknown' } as const;
  expect(termsChangesOf(terms, after)).toEqual([
    { term: 'paymentCents', from: 76_000, to: 79_000 },
    { term: 'termMonths', from: 24, to: 'unknown' },
  ]);
});
