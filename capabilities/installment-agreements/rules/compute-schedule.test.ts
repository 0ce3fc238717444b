import { describe, expect, test } from 'vitest';
import { cents, dollars, sumCents, zeroCents } from '#kernel/money/cents.ts';
import { computeSchedule } from './compute-schedule.ts';
import { caseWith, owing, sampleLaw } from './testing.ts';

test('[IA-A-013] accruals go on during an agreement: what is owed on 2023-07-15 is more than a month before without payment', () => {
  const balance = { ...owing(dollars(10_000)), accrualsToPayoffCents: 'computed' as const };
  const facts = caseWith({ modules: [{ balance }] });
  const plan = computeSchedule(
    facts,
    { paymentCents: cents(1), paymentsMax: 3, feeCents: zeroCents },
    sampleLaw,
  );
  if (plan === 'unknown') throw new Error('everything is known');
  const [, june, july] = plan.months;
  expect(july?.interestCents).toBeGreaterThan(0);
  expect(july?.penaltyCents).toBeGreaterThan(0);
  expect(Number(july?.balanceCents)).toBeGreaterThan(Number(june?.balanceCents));
});

test('the parts of a schedule add up to the cent', () => {
  const balance = { ...owing(dollars(10_000)), accrualsToPayoffCents: 'computed' as const };
  const facts = caseWith({ modules: [{ balance }, { period: '202012', balance }] });
  const plan = computeSchedule(
    facts,
    { paymentCents: dollars(300), paymentsMax: 'no-limit', feeCents: zeroCents },
    sampleLaw,
  );
  if (plan === 'unknown') throw new Error('everything is known');
  const { owedAtFirstCents, interestCents, penaltyCents, paidCents, remainsCents } = plan.totals;
  expect(owedAtFirstCents + interestCents + penaltyCents).toBe(paidCents + remainsCents);
  expect(sumCents(plan.months.map((month) => month.paymentCents))).toBe(paidCents);
});

describe('[IA-A-119] the fee is taken from the first payment, and the taxes get what it leaves', () => {
  test.each([
    [100, 225, 0, 100],
    [400, 107, 293, 400],
    [400, 0, 400, 400],
  ])('%d dollars a month with a fee of %d', (payment, fee, first, second) => {
    const facts = caseWith({ modules: [{ balance: owing(dollars(8_000)) }] });
    const terms = {
      paymentCents: dollars(payment),
      paymentsMax: 'no-limit',
      feeCents: dollars(fee),
    } as const;
    const plan = computeSchedule(facts, terms, sampleLaw);
    if (plan === 'unknown') throw new Error('everything is known');
    expect(plan.months.slice(0, 2).map((month) => month.paymentCents)).toEqual([first, second].map(dollars));
    expect(plan.totals.paidCents).toBe(dollars(8_000));
  });
});
