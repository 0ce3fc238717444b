import { expect, test } from 'vitest';
import { adoptedLaw } from '#capabilities/program/index.ts';
import { day } from '#kernel/calendar/day.ts';
import { type Cents, dollars, zeroCents } from '#kernel/money/cents.ts';
import { scheduleBasisOf } from '../rules/compute-tried-plan.ts';
import type { ModuleFacts } from '../rules/facts/module-facts.ts';
import { caseWith, owing } from '../rules/testing.ts';
import { planOf } from './plan-of.ts';

test('a payment toward a request that covers no module yet is no plan to draw', () => {
  const nothing = {
    modules: [],
    startDay: day('2023-04-03'),
    firstPaymentDay: day('2023-05-15'),
    feeCents: zeroCents,
  };
  expect(planOf(nothing, dollars(400), adoptedLaw)).toBeUndefined();
});

const owed: Pick<ModuleFacts, 'balance'> = { balance: owing(dollars(5_000)) };

function planWith(modules: readonly Partial<ModuleFacts>[], paymentCents: Cents) {
  const basis = scheduleBasisOf(caseWith({ modules: [...modules] }), dollars(225), adoptedLaw);
  const plan = planOf(basis, paymentCents, adoptedLaw);
  if (plan === undefined) throw new Error('this case has a plan');
  return plan;
}

test('what is left is left on the last day to collect, not on the payment day after it', () => {
  const csedDay = day('2024-03-03');
  const plan = planWith([{ ...owed, csedDay }], dollars(100));
  const last = plan.months.at(-1);
  expect(plan.leftovers).toEqual([{ day: csedDay, cents: last?.closingCents }]);
  expect(last).toMatchObject({ day: csedDay, paymentCents: zeroCents });
});

test('what an earlier last day to collect leaves is told, though the rest is paid off later', () => {
  const csedDay = day('2024-03-03');
  const plan = planWith(
    [
      { ...owed, csedDay },
      { ...owed, period: '202012' },
    ],
    dollars(300),
  );
  expect(plan.leftovers.map((left) => left.day)).toEqual([csedDay]);
  expect(plan.months.at(-1)?.closingCents).toBe(zeroCents);
  const at = plan.months.findIndex((month) => month.day > csedDay);
  const [leaving, next] = [plan.months[at], plan.months[at + 1]];
  expect(next?.openingCents).toBe(Number(leaving?.closingCents) - Number(plan.leftovers[0]?.cents));
});

test('the fee that the first payment brings is told with the plan', () => {
  expect(planWith([owed], dollars(300)).feeCents).toBe(dollars(225));
});
