import { describe, expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { dollars, zeroCents } from '#kernel/money/cents.ts';
import { growthOver } from './interest-table.ts';
import { monthlyEvents, noGrowth } from './plan-events.ts';
import { type PlanLine, planLines } from './plan-line.ts';
import type { PlanModule } from './plan.ts';

const law = { id: 'none', adopted: [] };
const module: PlanModule = {
  module: '30 202112',
  balance: {
    taxCents: dollars(6000),
    assessedPenaltyCents: zeroCents,
    assessedInterestCents: zeroCents,
    accruedPenaltyCents: zeroCents,
    accruedInterestCents: zeroCents,
  },
  balanceDay: day('2023-01-09'),
  interest: 'underpayment',
  failureToPay: {
    dueDay: day('2022-04-18'),
    owedByIndividual: true,
    filedTimely: true,
    agreements: [],
    noticeDay: 'none',
    monthOfApproval: 'counts',
  },
  csedDay: day('2023-07-20'),
};
const terms = {
  events: monthlyEvents(day('2023-04-15'), 6, law),
  count: 6,
  startDay: day('2023-04-03'),
  stopsAtCsed: true,
};
const held = { law, beyond: 'hold-last-rate' } as const;
/** What the rates of a line gain at each of its first events. */
const ratesOf = ({ ratesBefore, ratesTo }: PlanLine, count: number) =>
  Array.from(
    { length: count },
    (_, event) => ratesTo(event) - (event === 0 ? ratesBefore : ratesTo(event - 1)),
  );
const lineOf = (change: Partial<PlanModule> = {}, other: Partial<typeof terms> = {}) => {
  const [line] = planLines([{ ...module, ...change }], { ...terms, ...other }, law);
  if (line === undefined) throw new Error('no line');
  return line;
};

test('rates: months that begin since the balance day, then between payments, reduced by the plan', () => {
  // 19 January and 19 February at 0.5; 19 March reaches into the agreement of 3 April; then one month each.
  expect(ratesOf(lineOf(), 4)).toEqual([125, 25, 25, 25]);
  expect(ratesOf(lineOf({}, { startDay: day('2023-04-19') }), 4)).toEqual([150, 25, 25, 25]);
});

test('without a plan of its own nothing is reduced', () => {
  const lines = planLines([module], { ...terms, startDay: 'none' }, law);
  expect(lines.map((line) => ratesOf(line, 4))).toEqual([[150, 50, 50, 50]]);
});

test('growth: from the balance day to the first payment, then from payment to payment', () => {
  const { firstGrowth, growths } = lineOf();
  expect(firstGrowth).toEqual(growthOver('underpayment', day('2023-01-09'), day('2023-04-15'), held));
  expect(growths[1]).toEqual(growthOver('underpayment', day('2023-04-15'), day('2023-05-15'), held));
});

const expiryOf = ({ expiry }: PlanLine) => (expiry === 'none' ? expiry : [expiry.event, expiry.growth()]);

describe('the end of the collection statute', () => {
  test('comes before the first payment after it, with what accrues until then', () => {
    const line = lineOf();
    expect(expiryOf(line)).toEqual([
      4,
      growthOver('underpayment', day('2023-07-15'), day('2023-07-20'), held),
    ]);
    expect(ratesOf(line, 5)).toEqual([125, 25, 25, 25, 25]);
    expect(() => line.ratesTo(5)).toThrow(RangeError);
  });

  test('leaves a payment on its own day', () => {
    expect(lineOf({ csedDay: day('2023-07-15') }).expiry).toMatchObject({ event: 4 });
    expect(lineOf({ csedDay: day('2023-07-14') }).expiry).toMatchObject({ event: 3 });
  });

  test.each([
    ['beyond the last payment', { csedDay: day('2023-09-15') }, {}],
    ['not known', { csedDay: 'unknown' }, {}],
    ['looked past', {}, { stopsAtCsed: false }],
  ] as const)('%s it ends nothing', (_, change, other) => {
    const line = lineOf(change, other);
    expect(line.expiry).toBe('none');
    expect(ratesOf(line, 6)).toHaveLength(6);
    expect(() => line.ratesTo(6)).toThrow(RangeError);
  });

  test('before the first payment all that accrues is until then', () => {
    const line = lineOf({ csedDay: day('2023-02-19') });
    expect(expiryOf(line)).toEqual([
      0,
      growthOver('underpayment', day('2023-01-09'), day('2023-02-19'), held),
    ]);
    expect(ratesOf(line, 1)).toEqual([100]);
  });
});

test('the module whose statute ends first comes first; one that is not known last; then by name', () => {
  const named = (name: string, csedDay: PlanModule['csedDay']) => ({ ...module, module: name, csedDay });
  const lines = planLines(
    [
      named('30 201912', 'unknown'),
      named('30 202112', day('2031-01-01')),
      named('30 202012', day('2031-01-01')),
      named('30 202212', day('2030-01-01')),
    ],
    terms,
    law,
  );
  expect(lines.map(({ of }) => of.module)).toEqual(['30 202212', '30 202012', '30 202112', '30 201912']);
});

test('where every accrual is in the balance already, nothing accrues', () => {
  const line = lineOf({ interest: 'none', failureToPay: 'none' });
  expect(line.firstGrowth).toBe(noGrowth);
  expect(line.growths).toEqual([]);
  expect(ratesOf(line, 5)).toEqual([0, 0, 0, 0, 0]);
});

test('a payment before the balance day is a mistake of the caller', () => {
  expect(() => lineOf({ balanceDay: day('2023-04-16') })).toThrow(RangeError);
});
