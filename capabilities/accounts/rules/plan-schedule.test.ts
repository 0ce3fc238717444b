import { describe, expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { cents, dollars, zeroCents } from '#kernel/money/cents.ts';
import { planLength, planSchedule, type ScheduleFacts } from './plan-schedule.ts';
import type { PlanModule } from './plan.ts';

const law = { id: 'none', adopted: [] };
const nothing = {
  taxCents: zeroCents,
  assessedPenaltyCents: zeroCents,
  assessedInterestCents: zeroCents,
  accruedPenaltyCents: zeroCents,
  accruedInterestCents: zeroCents,
};
const moduleTo = (csedDay: string): PlanModule => ({
  module: `30 ${csedDay}`,
  balance: nothing,
  balanceDay: day('2023-04-03'),
  interest: 'none',
  failureToPay: 'none',
  csedDay: csedDay === 'unknown' ? csedDay : day(csedDay),
});
const plan: ScheduleFacts = {
  modules: [moduleTo('2024-05-03')],
  startDay: day('2023-04-03'),
  firstPaymentDay: day('2023-05-03'),
  steps: [{ fromDay: day('2023-05-03'), amountCents: dollars(400) }],
  extras: [],
  paymentsMax: 'no-limit',
  stopsAtCsed: true,
};

describe('how many payments a plan can have', () => {
  test.each([
    ['to the due day on the CSED, and one more', {}, 14],
    ['the day before that due day', { modules: [moduleTo('2024-05-02')] }, 13],
    ['to the last of several', { modules: [moduleTo('2023-06-03'), moduleTo('2024-05-03')] }, 14],
    ['no more than it may have', { paymentsMax: 10 }, 10],
    ['its own bound, where a CSED is not known', { modules: [moduleTo('unknown')] }, 600],
    ['its own bound, where a CSED ends nothing', { stopsAtCsed: false, paymentsMax: 36 }, 36],
  ] as const)('%s', (_, change, count) => {
    expect(planLength({ ...plan, ...change }, law)).toBe(count);
  });
});

test('a step counts from its day on, until the next', () => {
  const steps = [
    { fromDay: day('2023-05-03'), amountCents: dollars(400) },
    { fromDay: day('2023-07-03'), amountCents: dollars(900) },
  ];
  expect(planSchedule({ ...plan, steps, paymentsMax: 4 }, law).payments).toEqual(
    [400, 400, 900, 900].map(dollars),
  );
});

test('before the first step nothing is paid', () => {
  const steps = [{ fromDay: day('2023-06-04'), amountCents: dollars(400) }];
  expect(planSchedule({ ...plan, steps, paymentsMax: 3 }, law).payments).toEqual([0, 0, 400].map(dollars));
});

test('single payments stand on their own day, or beside the payment of that day', () => {
  const extras = [
    { onDay: day('2023-06-20'), amountCents: cents(123) },
    { onDay: day('2023-06-03'), amountCents: dollars(50) },
    { onDay: day('2023-06-20'), amountCents: cents(7) },
  ];
  const { events, payments } = planSchedule({ ...plan, extras, paymentsMax: 3 }, law);
  expect(events.days).toEqual(['2023-05-03', '2023-06-03', '2023-06-20', '2023-07-03']);
  expect(payments).toEqual([dollars(400), dollars(450), cents(130), dollars(400)]);
});
