import type { Day } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { cents } from '#kernel/money/cents.ts';
import { interestRatesLastDay } from '../parameters/interest-rates-last-day.ts';
import { totalOf } from './compute-application.ts';
import { type PlanLine, planLines } from './plan-line.ts';
import { type PlanRecorder, runPlan } from './plan-run.ts';
import { moduleEnd } from './plan-rows.ts';
import { type PlanSchedule, planSchedule, type ScheduleFacts } from './plan-schedule.ts';
import { type PlanState, sinceOpened } from './plan-state.ts';
import type { PlanModuleEnd, PlanOutcome, PlanTotals } from './plan.ts';

/**
 * What does a plan of payments come to, and how does each module end?
 *
 * Law: as `compute-plan.ts`, to the cent. This is the way for many plans at once: it keeps no payment's row,
 * and a property over random plans holds it to the rows.
 */
export function computePlanTotals(facts: ScheduleFacts, law: Law): PlanOutcome {
  return planOutcome(facts, planSchedule(facts, law), law);
}

/** The outcome of a plan whose payments are known; whoever wants its rows listens while it runs. */
export function planOutcome(
  facts: ScheduleFacts,
  { events, payments }: PlanSchedule,
  law: Law,
  record?: PlanRecorder,
): PlanOutcome {
  const { startDay, stopsAtCsed } = facts;
  const lines = planLines(facts.modules, { events, count: payments.length, startDay, stopsAtCsed }, law);
  const states = runPlan(lines, payments, record);
  const modules = lines.map((line, index) => moduleEnd(line.of, states[index], events.days, startDay));
  return {
    payments: Math.max(0, ...states.map((state) => eventsOf(state, payments.length))),
    modules,
    paidOffDay: lastPaidOff(modules, startDay),
    totals: totalsOf(lines, states),
    ratesKnownToDay: interestRatesLastDay.day,
  };
}

/** How many events a module took part in. */
function eventsOf({ end, endEvent }: PlanState, all: number): number {
  return end === 'owing' ? all : endEvent + 1;
}

/** What runs of modules come to together. */
export function totalsOf(lines: readonly PlanLine[], states: readonly PlanState[]): PlanTotals {
  let [owed, interest, penalty, paid, remains] = [0, 0, 0, 0, 0];
  for (const [index, { of }] of lines.entries()) {
    const state = states[index];
    if (state === undefined) throw new RangeError(`${of.module} was not in the plan`);
    const whole = sinceOpened(of.balance, state);
    owed += totalOf(of.balance);
    interest += whole.interestCents;
    penalty += whole.penaltyCents;
    paid += whole.toTaxCents + whole.toPenaltyCents + whole.toInterestCents;
    remains += totalOf(state);
  }
  return {
    owedAtFirstCents: cents(owed),
    interestCents: cents(interest),
    penaltyCents: cents(penalty),
    paidCents: cents(paid),
    remainsCents: cents(remains),
  };
}

function lastPaidOff(modules: readonly PlanModuleEnd[], startDay: Day): Day | 'not-paid-off' {
  let last = startDay;
  for (const { paidOffDay } of modules) {
    if (paidOffDay === 'not-paid-off') return paidOffDay;
    if (paidOffDay > last) last = paidOffDay;
  }
  return last;
}
