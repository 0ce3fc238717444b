import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import type { CaseFacts } from './case-facts.ts';
import { determine } from './determine.ts';
import { settleTerms } from './settle-terms.ts';
import type { ChosenTerms } from './terms/chosen-terms.ts';
import { sampleTerms } from './terms/testing.ts';
import { withChosenTerms } from './terms/with-chosen-terms.ts';
import { sampleCase, sampleLaw } from './testing.ts';

const onDay = day('2023-04-10');
const byDirectDebit = { ...sampleTerms.method, method: 'direct-debit' as const };

function termsOf(change: Partial<ChosenTerms> = {}, household: Partial<CaseFacts['household']> = {}) {
  const chosen: ChosenTerms = {
    ...sampleTerms,
    paymentCents: dollars(300),
    method: byDirectDebit,
    ...change,
  };
  const given = { ...sampleCase, household: { ...sampleCase.household, ...household } };
  const facts = { ...given, ...withChosenTerms(given, chosen) } as CaseFacts;
  return settleTerms(facts, determine(facts, sampleLaw, onDay), chosen);
}

test('the terms of a guaranteed agreement with everything known', () => {
  expect(termsOf()).toMatchObject({
    type: 'guaranteed',
    paymentCents: dollars(300),
    dueDayOfMonth: 15,
    firstPaymentDay: '2023-05-15',
    method: 'direct-debit',
    feeCents: dollars(107),
    feeTreatment: 'standard',
    locatorNumber: '0309',
    originatorCode: '21',
    settledDay: onDay,
  });
});

test('[IA-A-092] the low-income waiver is applied with direct debit, and its reason is kept; another method has the reduced fee', () => {
  const low = { adjustedGrossIncomeCents: dollars(20_000) };
  expect(termsOf({}, low)).toMatchObject({ feeCents: 0, feeTreatment: 'waived' });
  expect(termsOf({ method: sampleTerms.method }, low)).toMatchObject({
    feeCents: dollars(43),
    feeTreatment: 'reduced',
  });
});

test('there are no terms while the fee hangs on an income that is not known', () => {
  expect(
    termsOf({}, { adjustedGrossIncomeCents: 'unknown', reducedFeeIndicator: 'unknown' }),
  ).toBeUndefined();
});
