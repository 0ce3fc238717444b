import type { Day } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { cents, sumCents } from '#kernel/money/cents.ts';
import { interestRatesLastDay } from '../parameters/interest-rates-last-day.ts';
import { totalOf } from './compute-application.ts';
import { type PlanLine, planLines } from './plan-line.ts';
import { type PlanRecorder, runPlan } from './plan-run.ts';
import { moduleEnd } from './plan-rows.ts';
import { type PlanSchedule, planSchedule, type ScheduleFacts } from './plan-schedule.ts';
import type { PlanState } from './plan-state.ts';
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
    modules,
    paidOffDay: lastPaidOff(modules, startDay),
    totals: totalsOf(lines, states),
    ratesKnownToDay: interestRatesLastDay.day,
  };
}

function totalsOf(lines: readonly PlanLine[], states: readonly PlanState[]): PlanTotals {
  let [interest, penalty, paid, remains] = [0, 0, 0, 0];
  for (const state of states) {
    interest += state.interestSumCents;
    penalty += state.penaltySumCents;
    paid += state.paidSumCents;
    remains += state.owedCents;
  }
  return {
    owedAtFirstCents: sumCents(lines.map(({ of }) => totalOf(of.balance))),
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
