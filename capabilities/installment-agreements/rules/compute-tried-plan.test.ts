import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { cents, dollars, zeroCents } from '#kernel/money/cents.ts';
import { computeTriedPlan, type ScheduleBasis, scheduleBasisOf } from './compute-tried-plan.ts';
import type { ModuleFacts } from './facts/module-facts.ts';
import { caseWith, owing, sampleLaw } from './testing.ts';

function basisWith(
  module: Partial<ModuleFacts>,
  feeCents: ScheduleBasis['feeCents'] = zeroCents,
): ScheduleBasis {
  const basis = scheduleBasisOf(caseWith({ modules: [module] }), feeCents, sampleLaw);
  if (basis === 'unknown') throw new Error('this case has a schedule');
  return basis;
}

test.each`
  what                          | payment | months | paidOff           | remains
  ${'an exact divisor'}         | ${1000} | ${9}   | ${'2024-01-15'}   | ${0}
  ${'a rest in the last month'} | ${1700} | ${6}   | ${'2023-10-15'}   | ${0}
  ${'nothing paid'}             | ${0}    | ${115} | ${'not-paid-off'} | ${9_000}
`(
  '$what: $payment dollars a month on 9,000.00 with all accruals',
  ({ payment, months, paidOff, remains }) => {
    const basis = basisWith({ balance: owing(dollars(8_000), dollars(1_000)) });
    const plan = computeTriedPlan(basis, dollars(payment), sampleLaw);
    expect(plan.months).toHaveLength(months);
    expect(plan.paidOffDay).toBe(paidOff);
    expect(plan.totals.remainsCents).toBe(dollars(remains));
  },
);

test('a collection statute that ends in the first month leaves what the first payment does not pay', () => {
  const basis = basisWith({ csedDay: day('2023-05-20') });
  const plan = computeTriedPlan(basis, cents(400_00), sampleLaw);
  expect(plan.totals.paidCents).toBe(dollars(400));
  expect(plan.totals.remainsCents).toBe(dollars(8_600));
});

test('only modules that the request covers are in the schedule', () => {
  const facts = caseWith({ modules: [{}, { period: '202012', included: false }] });
  const basis = scheduleBasisOf(facts, zeroCents, sampleLaw);
  expect(basis).toMatchObject({ startDay: facts.onDay, firstPaymentDay: day('2023-05-15') });
  expect(basis === 'unknown' ? [] : basis.modules.map(({ module }) => module)).toEqual(['30 202112']);
});

test('an unknown balance makes the schedule unknown', () => {
  const balance = { ...owing(dollars(1)), taxCents: 'unknown' as const };
  expect(scheduleBasisOf(caseWith({ modules: [{ balance }] }), zeroCents, sampleLaw)).toBe('unknown');
});

test.each`
  payment | fee          | first
  ${400}  | ${107}       | ${293}
  ${100}  | ${225}       | ${0}
  ${400}  | ${'unknown'} | ${400}
`('$payment dollars a month with a fee of $fee: $first of the first payment reaches the taxes', (row) => {
  const { payment, fee, first } = row as { payment: number; fee: number | 'unknown'; first: number };
  const basis = basisWith({ balance: owing(dollars(8_000)) }, fee === 'unknown' ? fee : dollars(fee));
  const [one, two] = computeTriedPlan(basis, dollars(payment), sampleLaw).months;
  expect([one?.paymentCents, two?.paymentCents]).toEqual([dollars(first), dollars(payment)]);
});
