import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { dollars, zeroCents } from '#kernel/money/cents.ts';
import { computePaymentsToCsed, computePlanLength } from './compute-plan-length.ts';
import { type ScheduleBasis, scheduleBasisOf } from './compute-tried-plan.ts';
import { determine } from './determine.ts';
import { caseWith, monthly, owing, sampleLaw } from './testing.ts';

/** What is owed in tax, and all that accrues to the end, so that what is left can be added up by hand. */
function owingWith(taxDollars: number, accrualDollars: number, csedDay = '2032-06-14') {
  return { balance: owing(dollars(taxDollars), dollars(accrualDollars)), csedDay: day(csedDay) };
}

function basisWith(...owed: Parameters<typeof owingWith>): ScheduleBasis {
  const basis = scheduleBasisOf(caseWith({ modules: [owingWith(...owed)] }), zeroCents, sampleLaw);
  if (basis === 'unknown') throw new Error('this case has a schedule');
  return basis;
}

test('a plan that is paid within the months of its type leaves nothing after them', () => {
  const facts = { basis: basisWith(8_000, 1_000), paymentCents: dollars(1_000), termMonths: 72 };
  const length = computePlanLength(facts, sampleLaw);
  expect(length).toMatchObject({ leftAfterTerm: 'nothing', paidOffDay: day('2024-01-15') });
  expect(length.payments).toBe(9);
});

test('accruals carry a payment of the balance over 72 past 72 payments, and the type fits all the same', () => {
  const facts = { basis: basisWith(18_000, 5_000), paymentCents: dollars(250), termMonths: 72 };
  expect(computePlanLength(facts, sampleLaw)).toMatchObject({
    payments: 92,
    leftAfterTerm: { payments: 72, cents: dollars(5_000) },
  });
  const request = { payment: monthly(250) };
  const offered = caseWith({ request, modules: [owingWith(18_000, 5_000)] });
  const { types } = determine(offered, sampleLaw, offered.onDay);
  expect(types.find(({ id }) => id === 'streamlined-25')).toMatchObject({ qualifies: true, termMonths: 72 });
});

test('a CSED that ends the plan ends its payments', () => {
  const facts = { basis: basisWith(18_000, 5_000, '2023-08-20'), paymentCents: dollars(250), termMonths: 4 };
  expect(computePlanLength(facts, sampleLaw)).toEqual({
    payments: 4,
    leftAfterTerm: 'nothing',
    paidOffDay: 'not-paid-off',
  });
});

test('the payments to the last CSED are counted, and unknown while one is', () => {
  expect(computePaymentsToCsed(basisWith(8_000, 0, '2023-08-20'))).toBe(4);
  const basis = basisWith(8_000, 0);
  const [module] = basis.modules;
  if (module === undefined) throw new Error('this case has a module');
  expect(computePaymentsToCsed({ ...basis, modules: [{ ...module, csedDay: 'unknown' }] })).toBe('unknown');
});
