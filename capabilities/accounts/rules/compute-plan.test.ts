import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, day, type Day, dayNumber } from '#kernel/calendar/day.ts';
import { type Cents, cents, dollars, subtractCents, sumCents, zeroCents } from '#kernel/money/cents.ts';
import { computeApplication } from './compute-application.ts';
import { computeFailureToPay } from './compute-failure-to-pay.ts';
import { computeInterest } from './compute-interest.ts';
import { computePlan, type PlanFacts } from './compute-plan.ts';
import type { ModuleBalance } from './module.ts';
import type { PlanModule } from './plan.ts';

const law = { id: 'none', adopted: [] };
const nothing: ModuleBalance = {
  taxCents: zeroCents,
  assessedPenaltyCents: zeroCents,
  assessedInterestCents: zeroCents,
  accruedPenaltyCents: zeroCents,
  accruedInterestCents: zeroCents,
};
/** A module whose balance already holds every accrual. */
const stated = (total: number, csed: string, module = '30 202112'): PlanModule => ({
  module,
  balance: { ...nothing, taxCents: dollars(total) },
  balanceDay: day('2023-04-03'),
  interest: 'none',
  failureToPay: 'none',
  csedDay: day(csed),
});
/** A module that accrues from its due day on. */
const accruing = (taxCents: Cents, dueDay: Day, csedDay: Day, module = '30 202112'): PlanModule => ({
  module,
  balance: { ...nothing, taxCents },
  balanceDay: dueDay,
  interest: 'underpayment',
  failureToPay: {
    dueDay,
    owedByIndividual: true,
    filedTimely: true,
    agreements: [],
    noticeDay: 'none',
    monthOfApproval: 'counts',
  },
  csedDay,
});
const planOf = (change: Partial<PlanFacts>) =>
  computePlan(
    {
      modules: [],
      startDay: day('2023-04-03'),
      firstPaymentDay: day('2023-05-03'),
      steps: [],
      extras: [],
      paymentsMax: 'no-limit',
      stopsAtCsed: true,
      ...change,
    },
    law,
  );
const step = (from: string, amount: number) => ({ fromDay: day(from), amountCents: dollars(amount) });

describe('[IA-B-237] the projection follows varied payments month by month, not their average', () => {
  const steps = [step('2023-05-03', 400), step('2024-05-03', 900)];

  test('$400 for 12 months, then $900, pays 15,600 in month 24', () => {
    const { months, paidOffDay } = planOf({ modules: [stated(15_600, '2030-01-01')], steps });
    expect(months).toHaveLength(24);
    expect(paidOffDay).toBe('2025-04-03');
  });

  test('one dollar more takes month 25', () => {
    const { months } = planOf({ modules: [stated(15_601, '2030-01-01')], steps });
    expect(months).toHaveLength(25);
    expect(months.at(-1)).toMatchObject({ number: 25, paymentCents: dollars(1), balanceCents: 0 });
  });
});

test('the last payment is what is still owed', () => {
  const { months, totals } = planOf({
    modules: [stated(1000, '2030-01-01')],
    steps: [step('2023-05-03', 300)],
  });
  expect(months.map(({ paymentCents }) => paymentCents)).toEqual([300, 300, 300, 100].map(dollars));
  expect(totals).toMatchObject({ paidCents: dollars(1000), remainsCents: 0 });
});

test('an extra payment shortens the plan and stands on its own day', () => {
  const extras = [{ onDay: day('2023-06-20'), amountCents: dollars(500) }];
  const { months } = planOf({
    modules: [stated(1000, '2030-01-01')],
    steps: [step('2023-05-03', 300)],
    extras,
  });
  expect(months.map((month) => [month.day, month.paymentCents])).toEqual([
    ['2023-05-03', dollars(300)],
    ['2023-06-03', dollars(300)],
    ['2023-06-20', dollars(400)],
  ]);
});

describe('a collection statute that ends before the module is paid', () => {
  test('leaves what remains, and says on which module', () => {
    const { modules, paidOffDay, totals } = planOf({
      modules: [stated(1000, '2023-06-15', '30 201212'), stated(500, '2030-01-01', '30 202112')],
      steps: [step('2023-05-03', 300)],
    });
    expect(paidOffDay).toBe('not-paid-off');
    expect(modules).toEqual([
      { module: '30 201212', csedDay: '2023-06-15', paidOffDay: 'not-paid-off', remainsCents: dollars(400) },
      { module: '30 202112', csedDay: '2030-01-01', paidOffDay: '2023-08-03', remainsCents: 0 },
    ]);
    expect(totals).toMatchObject({ paidCents: dollars(1100), remainsCents: dollars(400) });
  });

  test('on the CSED itself a payment still counts', () => {
    const steps = [step('2023-05-03', 300)];
    expect(planOf({ modules: [stated(900, '2023-07-03')], steps }).paidOffDay).toBe('2023-07-03');
    expect(planOf({ modules: [stated(900, '2023-07-02')], steps }).paidOffDay).toBe('not-paid-off');
  });

  test('looked past, it ends nothing', () => {
    const steps = [step('2023-05-03', 300)];
    expect(planOf({ modules: [stated(900, '2023-07-02')], steps, stopsAtCsed: false }).paidOffDay).toBe(
      '2023-07-03',
    );
  });
});

test('where nothing is owed the plan has no payment', () => {
  const plan = planOf({ modules: [stated(0, '2030-01-01')], steps: [step('2023-05-03', 300)] });
  expect(plan).toMatchObject({ months: [], paidOffDay: '2023-04-03', totals: { paidCents: 0 } });
});

test('a payment that is less than what accrues never ends, and the plan says so', () => {
  const module = {
    ...accruing(dollars(50_000), day('2022-04-18'), day('2032-01-01')),
    csedDay: 'unknown',
  } as const;
  const plan = planOf({ modules: [module], steps: [step('2023-05-03', 50)] });
  expect(plan.paidOffDay).toBe('not-paid-off');
  expect(plan.months).toHaveLength(600);
  expect(plan.totals.remainsCents).toBeGreaterThan(dollars(50_000));
});

const balances = fc.record({
  tax: fc.nat(3_000_000),
  penalty: fc.nat(300_000),
  interest: fc.nat(300_000),
  dueDay: fc.integer({ min: 0, max: 700 }).map((after) => addDays(day('2020-05-01'), after)),
  years: fc.integer({ min: 1, max: 10 }),
});

/**
 * A plan for one module from the rules alone: interest and penalty by their own computations, event by
 * event.
 */
function slowPlan(module: PlanModule, startDay: Day, firstPaymentDay: Day, payment: Cents, count: number) {
  let balance = module.balance;
  let before = module.balanceDay;
  let penaltyBefore = zeroCents;
  const toTax: { readonly onDay: Day; readonly amountCents: Cents }[] = [];
  const rows: Cents[][] = [];
  for (let event = 0; event < count; event += 1) {
    const toDay = addMonths(firstPaymentDay, event);
    const { accruedPenaltyCents, ...bearing } = balance;
    const amountCents = sumCents(Object.values(bearing));
    const facts = { amountCents, fromDay: before, toDay, kind: 'underpayment' } as const;
    const { interestCents } = computeInterest(facts, law);
    const penalty =
      module.failureToPay === 'none'
        ? zeroCents
        : computeFailureToPay(
            {
              ...module.failureToPay,
              agreements: [{ fromDay: startDay, untilDay: 'in-effect' }],
              taxCents: module.balance.taxCents,
              payments: toTax,
              throughDay: addDays(toDay, -1),
            },
            law,
          ).penaltyCents;
    const applied = computeApplication(
      {
        ...balance,
        accruedPenaltyCents: sumCents([accruedPenaltyCents, subtractCents(penalty, penaltyBefore)]),
        accruedInterestCents: sumCents([balance.accruedInterestCents, interestCents]),
      },
      payment,
    );
    toTax.push({ onDay: toDay, amountCents: applied.toTaxCents });
    rows.push([
      interestCents,
      subtractCents(penalty, penaltyBefore),
      applied.toTaxCents,
      applied.toPenaltyCents,
      applied.toInterestCents,
    ]);
    [balance, before, penaltyBefore] = [applied.after, toDay, penalty];
  }
  return rows;
}

test('a plan is what the rules of interest, penalty and application say event by event', () => {
  fc.assert(
    fc.property(balances, fc.integer({ min: 1000, max: 200_000 }), (of, payment) => {
      const startDay = addDays(of.dueDay, 200);
      const firstPaymentDay = addMonths(day(`${startDay.slice(0, 8)}15`), 1);
      const base = accruing(cents(of.tax), of.dueDay, day('2040-01-01'));
      const balance = {
        ...base.balance,
        assessedPenaltyCents: cents(of.penalty),
        assessedInterestCents: cents(of.interest),
      };
      const module = { ...base, balance };
      const steps = [{ fromDay: firstPaymentDay, amountCents: cents(payment) }];
      const { months } = planOf({ modules: [module], startDay, firstPaymentDay, steps, paymentsMax: 40 });
      const rows = months.map(({ modules: [month] }) => [
        month?.interestCents,
        month?.penaltyCents,
        month?.toTaxCents,
        month?.toPenaltyCents,
        month?.toInterestCents,
      ]);
      expect(rows).toEqual(slowPlan(module, startDay, firstPaymentDay, cents(payment), months.length));
    }),
    { numRuns: 60 },
  );
});

test('the parts of every plan add up to the cent', () => {
  fc.assert(
    fc.property(fc.array(balances, { minLength: 1, maxLength: 4 }), fc.nat(300_000), (owed, payment) => {
      const modules = owed.map((of, index) => ({
        ...accruing(cents(of.tax), of.dueDay, addMonths(day('2022-11-03'), of.years * 12), `30 ${index}`),
      }));
      const steps = [{ fromDay: day('2022-06-15'), amountCents: cents(payment) }];
      const startDay = day('2022-05-20');
      const plan = planOf({ modules, startDay, firstPaymentDay: day('2022-06-15'), steps });
      const { owedAtFirstCents, interestCents, penaltyCents, paidCents, remainsCents } = plan.totals;
      expect(owedAtFirstCents + interestCents + penaltyCents).toBe(paidCents + remainsCents);
      for (const month of plan.months) {
        expect(month.paymentCents).toBeLessThanOrEqual(payment);
        const parts = month.modules.flatMap((of) => [of.toTaxCents, of.toPenaltyCents, of.toInterestCents]);
        expect(sumCents(parts)).toBe(month.paymentCents);
        expect(dayNumber(month.day)).toBeGreaterThan(dayNumber(startDay));
      }
      for (const module of modules) expectBalances(plan.months, module);
    }),
    { numRuns: 60 },
  );
});

/** From row to row a module's balance moves by what accrued and what was paid, and by nothing else. */
function expectBalances(months: ReturnType<typeof planOf>['months'], { module, balance }: PlanModule): void {
  let before: number = balance.taxCents;
  for (const month of months.flatMap(({ modules }) => modules.filter((of) => of.module === module))) {
    const paid = month.toTaxCents + month.toPenaltyCents + month.toInterestCents;
    expect(month.balanceCents).toBe(before + month.interestCents + month.penaltyCents - paid);
    before = month.balanceCents;
  }
}
