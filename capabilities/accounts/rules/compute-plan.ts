import type { Day } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { type Cents, sumCents } from '#kernel/money/cents.ts';
import { interestRatesLastDay } from '../parameters/interest-rates-last-day.ts';
import { totalOf } from './compute-application.ts';
import { planLines } from './plan-line.ts';
import { runPlan } from './plan-run.ts';
import { planSchedule, type ScheduleFacts } from './plan-schedule.ts';
import type { PlanState } from './plan-state.ts';
import type { PlanModule, PlanModuleEnd, PlanModuleMonth, PlanMonth, PlanProjection } from './plan.ts';

/**
 * What does a plan of payments do to the modules, payment by payment?
 *
 * Law: 26 U.S.C. §§ 6601, 6622, 6651; IRM 5.14.1.2(7). Interest and failure-to-pay go on during an agreement and are posted to
 * the cent at each payment. The end of a collection statute ends what may be collected on its module; what is left is shown.
 * Our own: the last known interest rate is held for the time after it.
 */
export type PlanFacts = ScheduleFacts;

export function computePlan(facts: PlanFacts, law: Law): PlanProjection {
  const { events, payments } = planSchedule(facts, law);
  const terms = { events, count: payments.length, startDay: facts.startDay, stopsAtCsed: facts.stopsAtCsed };
  const lines = planLines(facts.modules, terms, law);
  const rows: PlanModuleMonth[][] = [];
  const states = runPlan(lines, payments, (event, line, state) => {
    const row = rows[event];
    const entry = moduleMonth(line.of, state);
    if (row === undefined) rows.push([entry]);
    else row.push(entry);
  });
  const months = rows.map((modules, event) => planMonth(modules, event + 1, dayAt(events.days, event)));
  const modules = lines.map((line, index) => moduleEnd(line.of, states[index], events.days, facts.startDay));
  return {
    months,
    modules,
    paidOffDay: lastPaidOff(modules, facts.startDay),
    totals: {
      owedAtFirstCents: sumCents(facts.modules.map(({ balance }) => totalOf(balance))),
      interestCents: sumCents(months.map((month) => month.interestCents)),
      penaltyCents: sumCents(months.map((month) => month.penaltyCents)),
      paidCents: sumCents(months.map((month) => month.paymentCents)),
      remainsCents: sumCents(modules.map((module) => module.remainsCents)),
    },
    ratesKnownToDay: interestRatesLastDay.day,
  };
}

function moduleMonth({ module }: PlanModule, state: PlanState): PlanModuleMonth {
  const { interestCents, penaltyCents, toTaxCents, toPenaltyCents, toInterestCents, end } = state;
  const part = { module, interestCents, penaltyCents, toTaxCents, toPenaltyCents, toInterestCents };
  return { ...part, balanceCents: state.owedCents, end };
}

function planMonth(modules: readonly PlanModuleMonth[], number: number, day: Day): PlanMonth {
  const sum = (part: (month: PlanModuleMonth) => Cents) => sumCents(modules.map(part));
  return {
    number,
    day,
    paymentCents: sumCents(
      modules.flatMap((month) => [month.toTaxCents, month.toPenaltyCents, month.toInterestCents]),
    ),
    interestCents: sum((month) => month.interestCents),
    penaltyCents: sum((month) => month.penaltyCents),
    balanceCents: sum((month) => month.balanceCents),
    modules,
  };
}

function moduleEnd(
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
    remainsCents: state.owedCents,
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

function dayAt(days: readonly Day[], event: number): Day {
  const day = days[event];
  if (day === undefined) throw new RangeError(`a plan has no payment number ${event + 1}`);
  return day;
}
