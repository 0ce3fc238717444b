import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, day, type Day, laterDay } from '#kernel/calendar/day.ts';
import { type Cents, cents, dollars, zeroCents } from '#kernel/money/cents.ts';
import { leastCents } from '#kernel/money/least-cents.ts';
import { computeLeastPayment, type LeastPaymentFacts } from './compute-least-payment.ts';
import { computePlan } from './compute-plan.ts';
import { monthlyEvents } from './plan-events.ts';
import { planLines } from './plan-line.ts';
import { runPlan } from './plan-run.ts';
import type { PlanModule } from './plan.ts';

const law = { id: 'none', adopted: [] };
const nothing = {
  taxCents: zeroCents,
  assessedPenaltyCents: zeroCents,
  assessedInterestCents: zeroCents,
  accruedPenaltyCents: zeroCents,
  accruedInterestCents: zeroCents,
};
const stated = (total: Cents, csedDay: PlanModule['csedDay'], module = '30 202112'): PlanModule => ({
  module,
  balance: { ...nothing, taxCents: total },
  balanceDay: day('2023-04-03'),
  interest: 'none',
  failureToPay: 'none',
  csedDay,
});
const accruing = (taxCents: Cents, csedDay: PlanModule['csedDay'], module = '30 202112'): PlanModule => ({
  ...stated(taxCents, csedDay, module),
  balanceDay: day('2022-11-21'),
  interest: 'underpayment',
  failureToPay: {
    dueDay: day('2022-04-18'),
    owedByIndividual: true,
    filedTimely: true,
    agreements: [],
    noticeDay: 'none',
    monthOfApproval: 'counts',
  },
});
const plan: LeastPaymentFacts = {
  modules: [],
  startDay: day('2023-04-03'),
  firstPaymentDay: day('2023-05-03'),
  paymentsMax: 36,
  byCsed: false,
};
const far = day('2032-11-21');
const leastOf = (change: Partial<LeastPaymentFacts>) => computeLeastPayment({ ...plan, ...change }, law);
const centsOf = (change: Partial<LeastPaymentFacts>): number => {
  const least = leastOf(change);
  return least.kind === 'least-payment' ? least.paymentCents : Number.NaN;
};
/** Whether a payment clears the modules, asked of the plan itself. */
const clears = (facts: LeastPaymentFacts, amountCents: number): boolean => {
  const steps = [{ fromDay: facts.firstPaymentDay, amountCents: cents(amountCents) }];
  const whole = { ...facts, steps, extras: [], stopsAtCsed: facts.byCsed };
  return computePlan(whole, law).paidOffDay !== 'not-paid-off';
};

describe('where the total with accruals is stated', () => {
  test('9,600.00 in 36 months takes 266.67, and 266.66 leaves something', () => {
    const modules = [stated(dollars(9600), far)];
    expect(centsOf({ modules })).toBe(26_667);
    expect(clears({ ...plan, modules }, 26_666)).toBe(false);
  });

  test.each([
    [dollars(26_400), 24, dollars(1100)],
    [dollars(19_200), 24, dollars(800)],
    [dollars(36), 36, dollars(1)],
    [cents(37), 36, cents(2)],
    [cents(1), 36, cents(1)],
  ])('%d cents in %d payments take %d', (total, paymentsMax, expected) => {
    expect(centsOf({ modules: [stated(total, far)], paymentsMax })).toBe(expected);
  });

  test('24,000.00 by a CSED 48 payments away takes 500.00; a day less leaves 47 payments', () => {
    const by = (csed: Day) =>
      centsOf({ modules: [stated(dollars(24_000), csed)], paymentsMax: 'no-limit', byCsed: true });
    const last = addMonths(plan.firstPaymentDay, 47);
    expect(by(last)).toBe(50_000);
    expect(by(day('2027-04-02'))).toBe(51_064);
    expect(last).toBe('2027-04-03');
  });
});

describe('several modules, each by its own CSED', () => {
  test('the one that ends first can decide', () => {
    const modules = [
      stated(dollars(3000), addMonths(plan.firstPaymentDay, 9), '30 201312'),
      stated(dollars(1000), addMonths(plan.firstPaymentDay, 99), '30 202112'),
    ];
    expect(centsOf({ modules, paymentsMax: 'no-limit', byCsed: true })).toBe(30_000);
  });

  test('a later one can decide as well', () => {
    const modules = [
      stated(dollars(300), addMonths(plan.firstPaymentDay, 9), '30 201312'),
      stated(dollars(9700), addMonths(plan.firstPaymentDay, 99), '30 202112'),
    ];
    expect(centsOf({ modules, paymentsMax: 'no-limit', byCsed: true })).toBe(10_000);
  });

  test('a number of payments and the CSEDs are both kept', () => {
    const modules = [stated(dollars(3600), addMonths(plan.firstPaymentDay, 17))];
    expect(centsOf({ modules, byCsed: true })).toBe(20_000);
    expect(centsOf({ modules, byCsed: false })).toBe(10_000);
  });
});

describe('where there is no such payment, or not yet', () => {
  test('a CSED before the first payment', () => {
    const modules = [stated(dollars(1), day('2023-05-02'), '30 201212'), stated(dollars(1), far)];
    expect(leastOf({ modules, byCsed: true })).toEqual({ kind: 'none-works', modules: ['30 201212'] });
  });

  test('a CSED on the first payment leaves one payment', () => {
    const modules = [stated(dollars(700), day('2023-05-03'))];
    expect(centsOf({ modules, byCsed: true })).toBe(70_000);
  });

  test('a CSED that is not known', () => {
    const modules = [stated(dollars(700), 'unknown'), stated(dollars(1), far, '30 202012')];
    expect(leastOf({ modules, byCsed: true })).toEqual({ kind: 'needs-csed', modules: ['30 202112'] });
    expect(centsOf({ modules, byCsed: false })).toBe(1948);
  });

  test('nothing owed', () => {
    expect(leastOf({ modules: [stated(zeroCents, far)] })).toEqual({ kind: 'nothing-owed' });
    expect(leastOf({ modules: [] })).toEqual({ kind: 'nothing-owed' });
  });

  test('neither a number of payments nor a last day is a mistake of the caller', () => {
    expect(() => leastOf({ modules: [stated(dollars(1), far)], paymentsMax: 'no-limit' })).toThrow(
      RangeError,
    );
  });
});

test('the plan of the least payment ends with its last payment', () => {
  const facts = { ...plan, modules: [accruing(dollars(9000), far)] };
  const steps = [{ fromDay: plan.firstPaymentDay, amountCents: cents(centsOf(facts)) }];
  const { paidOffDay, totals } = computePlan({ ...facts, steps, extras: [], stopsAtCsed: false }, law);
  expect([paidOffDay, totals.remainsCents]).toEqual(['2026-04-03', 0]);
});

const cases = fc.record({
  modules: fc
    .array(fc.tuple(fc.integer({ min: 1, max: 3_000_000 }), fc.integer({ min: 1, max: 110 })), {
      minLength: 1,
      maxLength: 3,
    })
    .map((of) =>
      of.map(([tax, months], index) =>
        accruing(cents(tax), addMonths(plan.firstPaymentDay, months), `30 ${index}`),
      ),
    ),
  paymentsMax: fc.constantFrom(24, 36, 72),
  byCsed: fc.boolean(),
});

test('the answer works, one cent less does not, and neither do a few other amounts below it', () => {
  fc.assert(
    fc.property(cases, fc.nat(1_000_000), (change, below) => {
      const facts = { ...plan, ...change };
      const least = centsOf(facts);
      expect(clears(facts, least)).toBe(true);
      expect(clears(facts, least - 1)).toBe(false);
      expect(clears(facts, below % least)).toBe(false);
      expect(clears(facts, least + below)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

describe('what never lowers the payment', () => {
  /** The modules in the order in which money reaches them, and one of them changed. */
  const changed = (
    change: Partial<LeastPaymentFacts>,
    which: number,
    alter: (of: PlanModule) => PlanModule,
  ) => {
    const modules = change.modules ?? [];
    return centsOf({
      ...change,
      modules: modules.map((of, at) => (at === which % modules.length ? alter(of) : of)),
    });
  };

  test('more tax owed', () => {
    fc.assert(
      fc.property(cases, fc.nat(200_000), fc.nat(2), (change, more, which) => {
        const moreOwed = changed(change, which, (module) => ({
          ...module,
          balance: { ...module.balance, taxCents: cents(module.balance.taxCents + more) },
        }));
        expect(moreOwed).toBeGreaterThanOrEqual(centsOf(change));
      }),
      { numRuns: 100 },
    );
  });

  /** The least payment with money going to the modules in one order, whatever their CSEDs. */
  const leastInOrder = (modules: readonly PlanModule[], count = 120): number => {
    const events = monthlyEvents(plan.firstPaymentDay, count, law);
    const terms = { events, count, startDay: plan.startDay, stopsAtCsed: true };
    const lines = modules.flatMap((module) => planLines([module], terms, law));
    return leastCents(zeroCents, dollars(200_000), (amount) =>
      runPlan(lines, Array<Cents>(count).fill(amount)).every(({ end }) => end === 'paid'),
    );
  };
  const ordersOf = (modules: readonly PlanModule[]): readonly (readonly PlanModule[])[] =>
    modules.length < 2
      ? [modules]
      : modules.flatMap((first, at) =>
          ordersOf(modules.filter((_, index) => index !== at)).map((rest) => [first, ...rest]),
        );
  const earlierBy = (months: number) => (module: PlanModule) => ({
    ...module,
    csedDay: laterDay(addMonths(module.csedDay as Day, -months), plan.firstPaymentDay),
  });

  test('an earlier CSED, in whatever order the modules are paid, and so in the best order', () => {
    fc.assert(
      fc.property(cases, fc.nat(2), fc.integer({ min: 1, max: 40 }), ({ modules }, which, months) => {
        const at = which % modules.length;
        const alter = earlierBy(months);
        const leasts = (of: readonly PlanModule[]) => ordersOf(of).map((order) => leastInOrder(order));
        const later = leasts(modules);
        const sooner = leasts(modules.map((of, index) => (index === at ? alter(of) : of)));
        for (const [order, least] of later.entries()) expect(sooner[order]).toBeGreaterThanOrEqual(least);
        expect(Math.min(...sooner)).toBeGreaterThanOrEqual(Math.min(...later));
      }),
      { numRuns: 40 },
    );
  });

  test('a single module with an earlier CSED', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 40 }), (change, months) => {
        const [module] = change.modules;
        if (module === undefined) throw new Error('a case has a module');
        const later = centsOf({ ...change, modules: [module] });
        expect(centsOf({ ...change, modules: [earlierBy(months)(module)] })).toBeGreaterThanOrEqual(later);
      }),
      { numRuns: 60 },
    );
  });

  test('but an earlier CSED that puts another module first changes the order, and may lower it by what that saves', () => {
    const cheap = accruing(dollars(20_000), day('2030-01-02'), '30 201912');
    const base = accruing(dollars(20_000), day('2030-01-03'), '30 202012');
    const failureToPay =
      base.failureToPay === 'none' ? base.failureToPay : { ...base.failureToPay, filedTimely: false };
    const costly = { ...base, failureToPay };
    const last = centsOf({ modules: [cheap, costly], byCsed: true });
    const first = centsOf({ modules: [cheap, { ...costly, csedDay: day('2030-01-01') }], byCsed: true });
    expect(first).toBeLessThan(last);
    expect(first).toBe(leastInOrder([costly, cheap], 36));
    expect(last).toBe(leastInOrder([cheap, costly], 36));
  });
});
