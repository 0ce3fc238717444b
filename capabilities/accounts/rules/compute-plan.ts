import type { Day } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { sumCents } from '#kernel/money/cents.ts';
import { interestRatesLastDay } from '../parameters/interest-rates-last-day.ts';
import { totalOf } from './compute-application.ts';
import { planLines } from './plan-line.ts';
import { runPlan } from './plan-run.ts';
import { dayAt, moduleEnd, moduleMonth, planMonth } from './plan-rows.ts';
import { planSchedule, type ScheduleFacts } from './plan-schedule.ts';
import type { PlanModuleEnd, PlanModuleMonth, PlanProjection } from './plan.ts';

/**
 * What does a plan of payments do to the modules, payment by payment?
 *
 * Law: 26 U.S.C. §§ 6601, 6622, 6651; IRM 5.14.1.2(7). Interest and failure-to-pay go on during an
 * agreement and are posted to the cent at each payment. The end of a collection statute ends what may be
 * collected on its module; what is left is shown.
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

function lastPaidOff(modules: readonly PlanModuleEnd[], startDay: Day): Day | 'not-paid-off' {
  let last = startDay;
  for (const { paidOffDay } of modules) {
    if (paidOffDay === 'not-paid-off') return paidOffDay;
    if (paidOffDay > last) last = paidOffDay;
  }
  return last;
}
