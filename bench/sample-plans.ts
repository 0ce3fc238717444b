import { addDays, addMonths, day, type Day } from '#kernel/calendar/day.ts';
import { type Cents, cents, divideCentsUp, sumCents, zeroCents } from '#kernel/money/cents.ts';
import type { PlanFacts, PlanModule } from '#capabilities/accounts/index.ts';

const startDay = day('2023-04-03');
const dueDays = [day('2020-07-15'), day('2021-05-17'), day('2022-04-18')];
/** Taxes of a module in cents, from a small one to nearly ten million dollars. */
const taxes = [48_211, 312_750, 781_934, 1_250_003, 2_486_017, 4_999_999, 31_750_219, 990_000_017];
/** Over how many payments the assessed balance would be paid without accruals. */
const terms = [12, 24, 36, 36, 60, 72];
/** Most plans are over one module, some over two or three. */
const moduleCounts = [1, 1, 1, 2, 1, 2, 3];

/** Plans as an agency has them, each with an amount, a term, days and modules of its own. */
export const samplePlans: readonly PlanFacts[] = Array.from({ length: 840 }, (_, index) => samplePlan(index));

function samplePlan(index: number): PlanFacts {
  const count = of(moduleCounts, index);
  const modules = Array.from({ length: count }, (_, at) => sampleModule(index, at));
  const owed = sumCents(modules.map(({ balance }) => sumCents(Object.values(balance))));
  const firstPaymentDay = addDays(day('2023-05-01'), index % 28);
  return {
    modules,
    startDay,
    firstPaymentDay,
    steps: [{ fromDay: firstPaymentDay, amountCents: divideCentsUp(owed, of(terms, index)) }],
    extras: [],
    paymentsMax: 'no-limit',
    stopsAtCsed: true,
  };
}

function sampleModule(index: number, at: number): PlanModule {
  const dueDay: Day = of(dueDays, index + at);
  const taxCents: Cents = cents(of(taxes, index * 5 + at) + index * 7 + at);
  const balanceDay = addDays(dueDay, 40 + (index % 60));
  return {
    module: `30 ${dueDay.slice(0, 4)}12 ${at}`,
    balance: {
      taxCents,
      assessedPenaltyCents: cents(Math.floor(taxCents / 40)),
      assessedInterestCents: cents(Math.floor(taxCents / 70)),
      accruedPenaltyCents: zeroCents,
      accruedInterestCents: zeroCents,
    },
    balanceDay,
    interest: 'underpayment',
    failureToPay: {
      dueDay,
      owedByIndividual: true,
      filedTimely: (index + at) % 3 > 0,
      agreements: [],
      noticeDay: (index + at) % 4 === 0 ? addDays(dueDay, 400) : 'none',
      monthOfApproval: 'counts',
    },
    csedDay: addMonths(balanceDay, 120),
  };
}

function of<Value>(values: readonly Value[], index: number): Value {
  const value = values[index % values.length];
  if (value === undefined) throw new RangeError('nothing to choose from');
  return value;
}
