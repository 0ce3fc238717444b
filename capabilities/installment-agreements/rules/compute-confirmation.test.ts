import { describe, expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { cents, dollars } from '#kernel/money/cents.ts';
import { computeConfirmation, type ConfirmationFacts } from './compute-confirmation.ts';
import { computeSchedule } from './compute-schedule.ts';
import type { ModuleFacts } from './facts/module-facts.ts';
import type { SettledTerms } from './settled-terms.ts';
import { caseWith, owing, sampleLaw } from './testing.ts';

const terms: SettledTerms = {
  type: 'guaranteed',
  paymentCents: dollars(300),
  dueDayOfMonth: 15,
  firstPaymentDay: day('2023-05-15'),
  termMonths: 36,
  feeCents: dollars(178),
  feeTreatment: 'standard',
  method: 'direct-pay',
  paymentChanges: [],
  lumpSums: [],
  reviewDay: 'none',
  settledDay: day('2023-04-10'),
  locatorNumber: '0000',
  originatorCode: '00',
};

/** A module that bears neither interest nor penalty from here on: its sums can be added up by hand. */
const still = (tax: number): Partial<ModuleFacts> => ({ balance: owing(dollars(tax)) });
const accruing: Partial<ModuleFacts> = {
  balance: { ...owing(dollars(1_000)), accrualsToPayoffCents: 'computed' },
};

function compute(modules: readonly Partial<ModuleFacts>[], change: Partial<ConfirmationFacts> = {}) {
  const facts = caseWith({ modules });
  const days = { agreementDay: day('2023-04-12'), letterDay: day('2023-04-12') };
  return computeConfirmation({ ...facts, terms, ...days, ...change }, sampleLaw);
}

describe('the first and the last payment', () => {
  test('the fee comes out of the first payment, so the plan pays 122 dollars and then 300 a month', () => {
    const { firstPaymentCents, lastPayment } = compute([still(700)]);
    expect(firstPaymentCents).toBe(dollars(300));
    expect(lastPayment).toEqual({ paymentCents: dollars(278), dueDay: '2023-07-15' });
  });

  test('[IA-A-119] of a first payment of 400 with a fee of 107, 293 goes to the taxes', () => {
    const { firstPaymentCents, lastPayment } = compute([still(393)], {
      terms: { ...terms, paymentCents: dollars(400), feeCents: dollars(107) },
    });
    expect(firstPaymentCents).toBe(dollars(400));
    expect(lastPayment).toEqual({ paymentCents: dollars(100), dueDay: '2023-06-15' });
  });

  test('a fee above the monthly payment is the first payment, and nothing of it goes to the taxes', () => {
    const low = { ...terms, paymentCents: dollars(100), feeCents: dollars(225) };
    const { firstPaymentCents, lastPayment } = compute([still(150)], { terms: low });
    expect(firstPaymentCents).toBe(dollars(225));
    expect(lastPayment).toEqual({ paymentCents: dollars(50), dueDay: '2023-07-15' });
  });

  test('the last payment is not known where a statute ends the plan before it, or a balance is not known', () => {
    expect(compute([{ ...still(5_000), csedDay: day('2023-12-31') }]).lastPayment).toBe('unknown');
    const unknown = { balance: { ...owing(dollars(1)), taxCents: 'unknown' } } as const;
    expect(compute([still(700), unknown]).lastPayment).toBe('unknown');
  });
});

test('[IA-A-119] the letter and the schedule take the fee from the same payment: they end on the same one', () => {
  const facts = caseWith({ modules: [accruing, { ...accruing, period: '202012' }] });
  const { paymentCents, feeCents } = terms;
  const plan = computeSchedule(facts, { paymentCents, feeCents, paymentsMax: 'no-limit' }, sampleLaw);
  const end = plan === 'unknown' ? undefined : plan.months.at(-1);
  const letter = computeConfirmation(
    { ...facts, terms, agreementDay: facts.onDay, letterDay: facts.onDay },
    sampleLaw,
  );
  expect(letter.lastPayment).toEqual({ paymentCents: end?.paymentCents, dueDay: end?.day });
});

describe('the balance of each module', () => {
  test('is what is owed on the day of the letter, with its accruals', () => {
    const assessed = { ...accruing, assessedDay: day('2023-03-13') };
    const [first] = compute([assessed]).modules;
    // 30 days at 7 percent, compounded daily: 1,000 × ((1 + 0.07 / 365)^30 − 1) = 5.77; the penalty month
    // that began on March 18 adds a half percent.
    expect(first).toEqual({ module: '30 202112', balanceCents: cents(100_000 + 577 + 500) });
  });

  test('is not known while a part of it is not, and the others are told', () => {
    const unknown = { balance: { ...owing(dollars(1)), taxCents: 'unknown' } } as const;
    expect(compute([still(700), { ...unknown, period: '202012' }]).modules).toEqual([
      { module: '30 202112', balanceCents: dollars(700) },
      { module: '30 202012', balanceCents: 'unknown' },
    ]);
  });
});

test('the percentages are those of the letter’s day', () => {
  expect(compute([accruing])).toMatchObject({ interestPercent: 7, failureToPayPercents: [0.25] });
  const later = { letterDay: day('2023-10-02'), agreementDay: day('2023-10-02') };
  expect(compute([{ ...accruing, timelyFiled: false }], later)).toMatchObject({
    interestPercent: 8,
    failureToPayPercents: [0.5],
  });
});
