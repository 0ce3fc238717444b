import { expect, test } from 'vitest';
import { adoptedLaw } from '#capabilities/program/index.ts';
import { day } from '#kernel/calendar/day.ts';
import { dollars, zeroCents } from '#kernel/money/cents.ts';
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
