import type { Day } from '#kernel/calendar/day.ts';
import { cents } from '#kernel/money/cents.ts';
import { totalOf } from './compute-application.ts';
import { differenceOf, type PlanState } from './plan-state.ts';
import type { PlanModule, PlanModuleEnd, PlanModuleMonth, PlanMonth } from './plan.ts';

/** What an event did to a module. */
export function moduleMonth({ module }: PlanModule, before: PlanState, after: PlanState): PlanModuleMonth {
  const { interestCents, penaltyCents, toTaxCents, toPenaltyCents, toInterestCents } = differenceOf(
    before,
    after,
  );
  return {
    module,
    interestCents,
    penaltyCents,
    toTaxCents,
    toPenaltyCents,
    toInterestCents,
    balanceCents: totalOf(after),
    end: after.end,
  };
}

/** The row of one event over all modules that still owed. */
export function planMonth(modules: readonly PlanModuleMonth[], number: number, day: Day): PlanMonth {
  let [payment, interest, penalty, balance] = [0, 0, 0, 0];
  for (const month of modules) {
    payment += month.toTaxCents + month.toPenaltyCents + month.toInterestCents;
    interest += month.interestCents;
    penalty += month.penaltyCents;
    balance += month.balanceCents;
  }
  const [paymentCents, interestCents, penaltyCents] = [cents(payment), cents(interest), cents(penalty)];
  return { number, day, paymentCents, interestCents, penaltyCents, balanceCents: cents(balance), modules };
}

/** How a module ended; the day from which the plan runs stands for one that owed nothing. */
export function moduleEnd(
  of: PlanModule,
  state: PlanState | undefined,
  days: readonly Day[],
  startDay: Day,
): PlanModuleEnd {
  if (state === undefined) throw new RangeError(`${of.module} was not in the plan`);
  const paidOffDay = state.endEvent < 0 ? startDay : dayAt(days, state.endEvent);
  return {
    module: of.module,
    csedDay: of.csedDay,
    paidOffDay: state.end === 'paid' ? paidOffDay : 'not-paid-off',
    remainsCents: totalOf(state),
  };
}

/** The day of an event. */
export function dayAt(days: readonly Day[], event: number): Day {
  const day = days[event];
  if (day === undefined) throw new RangeError(`a plan has no payment number ${event + 1}`);
  return day;
}
