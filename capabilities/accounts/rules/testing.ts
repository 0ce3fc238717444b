import { addMonths, type Day, dayNumber, laterDay } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { type BasisPoints, basisPointsInWhole } from '#kernel/money/basis-points.ts';
import { cents, sumCents } from '#kernel/money/cents.ts';
import { interestRatesLastDay } from '../parameters/interest-rates-last-day.ts';
import { planMonthsMax } from '../parameters/plan-months-max.ts';
import { growthOver } from './interest-table.ts';
import { rateUnderMax } from './penalty-max.ts';
import { penaltyMonthsAfter } from './penalty-months.ts';
import { penaltyRates } from './penalty-rates.ts';
import type { ScheduleFacts } from './plan-schedule.ts';
import type { PlanModule, PlanModuleEnd, PlanOutcome } from './plan.ts';

/** One module while the slow way runs over it: whole numbers of any size, and no remainder dropped. */
type Owed = {
  readonly of: PlanModule;
  readonly rateBefore: (number: number) => number;
  /**
   * Tax, assessed and accrued penalty, assessed and accrued interest: the order in which money reaches them.
   */
  parts: readonly [bigint, bigint, bigint, bigint, bigint];
  sinceDay: Day;
  /** Tax times rate, of all penalty months so far. */
  penaltyShares: bigint;
  end: 'owing' | 'expired' | Day;
};

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);
const rounded = (over: bigint, under: bigint): bigint => (2n * over + under) / (2n * under);

/**
 * The outcome of a plan by whole-number arithmetic alone, payment by payment and as the law is read: what the
 * quick way is held to, and measured against.
 */
export function computePlanExactly(facts: ScheduleFacts, law: Law): PlanOutcome {
  const modules = facts.modules.toSorted(byCsed).map(openOwed(facts.startDay, law));
  let [interest, penalty, paid] = [0n, 0n, 0n];
  let payments = 0;
  for (const [day, amount] of paymentsOf(facts)) {
    if (modules.some(({ end }) => end === 'owing')) payments += 1;
    let money = amount;
    for (const module of modules.filter(({ end }) => end === 'owing')) {
      const { csedDay } = module.of;
      const ends = facts.stopsAtCsed && csedDay !== 'unknown' && csedDay < day;
      const accrued = accrue(module, ends ? csedDay : day, ends, law);
      interest += accrued.interest;
      penalty += accrued.penalty;
      if (ends) module.end = 'expired';
      else money = pay(module, money, day);
    }
    paid += amount - money;
  }
  const ends = modules.map(endOf);
  const open = ends.some(({ paidOffDay }) => paidOffDay === 'not-paid-off');
  const days = ends.map(({ paidOffDay }) => paidOffDay as Day);
  const last = days.reduce((latest, on) => laterDay(latest, on), facts.startDay);
  return {
    payments,
    modules: ends,
    paidOffDay: open ? 'not-paid-off' : last,
    totals: {
      owedAtFirstCents: sumCents(facts.modules.flatMap(({ balance }) => Object.values(balance))),
      interestCents: cents(Number(interest)),
      penaltyCents: cents(Number(penalty)),
      paidCents: cents(Number(paid)),
      remainsCents: sumCents(ends.map(({ remainsCents }) => remainsCents)),
    },
    ratesKnownToDay: interestRatesLastDay.day,
  };
}

function byCsed(a: PlanModule, b: PlanModule): number {
  const key = ({ csedDay, module }: PlanModule) => `${csedDay} ${module}`;
  return key(a) < key(b) ? -1 : 1;
}

function openOwed(startDay: Day, law: Law): (of: PlanModule) => Owed {
  return (of) => {
    const { balance } = of;
    const parts = [
      balance.taxCents,
      balance.assessedPenaltyCents,
      balance.accruedPenaltyCents,
      balance.assessedInterestCents,
      balance.accruedInterestCents,
    ].map(BigInt) as unknown as Owed['parts'];
    const end = sum(parts) === 0n ? startDay : 'owing';
    const rateBefore = rowOf(of, startDay, law);
    return { of, rateBefore, parts, sinceDay: of.balanceDay, penaltyShares: 0n, end };
  };
}

/** Every day of payment with its amount; the due days go on to the first after the last CSED. */
function paymentsOf(facts: ScheduleFacts): readonly (readonly [Day, bigint])[] {
  const max = facts.paymentsMax === 'no-limit' ? planMonthsMax : facts.paymentsMax;
  const cseds = facts.stopsAtCsed ? facts.modules.map(({ csedDay }) => csedDay) : ['unknown' as const];
  const amounts = new Map<Day, bigint>();
  for (let month = 0; month < max; month += 1) {
    const due = addMonths(facts.firstPaymentDay, month);
    const step = facts.steps.findLast(({ fromDay }) => fromDay <= due);
    amounts.set(due, step === undefined ? 0n : BigInt(step.amountCents));
    if (!cseds.includes('unknown') && cseds.every((csedDay) => csedDay < due)) break;
  }
  for (const { onDay, amountCents } of facts.extras)
    amounts.set(onDay, (amounts.get(onDay) ?? 0n) + BigInt(amountCents));
  return [...amounts].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function accrue(owed: Owed, toDay: Day, endsThen: boolean, law: Law) {
  const [tax, assessedPenalty, accruedPenalty, assessedInterest, accruedInterest] = owed.parts;
  const bearing = sum(owed.parts) - accruedPenalty;
  const interest = toDay < owed.sinceDay ? 0n : interestOn(owed, bearing, toDay, law);
  const before = rounded(owed.penaltyShares, BigInt(basisPointsInWhole));
  const rate = owed.rateBefore(dayNumber(toDay) + (endsThen ? 1 : 0));
  owed.penaltyShares += tax * BigInt(rate);
  const penalty = rounded(owed.penaltyShares, BigInt(basisPointsInWhole)) - before;
  owed.parts = [tax, assessedPenalty, accruedPenalty + penalty, assessedInterest, accruedInterest + interest];
  owed.sinceDay = toDay;
  return { interest, penalty };
}

function interestOn({ of, sinceDay }: Owed, bearing: bigint, toDay: Day, law: Law): bigint {
  if (of.interest === 'none') return 0n;
  const { from, to } = growthOver(of.interest, sinceDay, toDay, { law, beyond: 'hold-last-rate' });
  return rounded(bearing * (to - from), from);
}

/** The rates together of the months that begin before a day and were not asked for yet. */
function rowOf(
  { failureToPay, balanceDay }: PlanModule,
  startDay: Day,
  law: Law,
): (before: number) => number {
  if (failureToPay === 'none') return () => 0;
  const agreements = [...failureToPay.agreements, { fromDay: startDay, untilDay: 'in-effect' } as const];
  const calendar = penaltyMonthsAfter(failureToPay.dueDay);
  const { rateOf } = penaltyRates({ ...failureToPay, agreements }, law);
  const underMax = rateUnderMax(law);
  let [month, used] = [1, 0];
  const row = (before: number): number => {
    const usedBefore = used;
    for (; calendar.firstNumber(month) < before; month += 1) {
      const first = calendar.firstNumber(month);
      used += underMax(rateOf(first, calendar.lastNumber(month)).rate, used as BasisPoints, first);
    }
    return used - usedBefore;
  };
  row(dayNumber(balanceDay));
  return row;
}

function pay(owed: Owed, money: bigint, day: Day): bigint {
  let left = money;
  owed.parts = owed.parts.map((part) => {
    const paid = part < left ? part : left;
    left -= paid;
    return part - paid;
  }) as unknown as Owed['parts'];
  if (sum(owed.parts) === 0n) owed.end = day;
  return left;
}

function endOf({ of, parts, end }: Owed): PlanModuleEnd {
  const paidOffDay = end === 'owing' || end === 'expired' ? 'not-paid-off' : end;
  return { module: of.module, csedDay: of.csedDay, paidOffDay, remainsCents: cents(Number(sum(parts))) };
}
