import type { Law } from '#kernel/law/law.ts';
import { planOutcome } from './compute-plan-totals.ts';
import { dayAt, moduleMonth, planMonth } from './plan-rows.ts';
import { planSchedule, type ScheduleFacts } from './plan-schedule.ts';
import type { PlanModuleMonth, PlanProjection } from './plan.ts';

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
  const schedule = planSchedule(facts, law);
  const rows: PlanModuleMonth[][] = [];
  const outcome = planOutcome(facts, schedule, law, (event, line, before, after) => {
    const row = rows[event];
    const entry = moduleMonth(line.of, before, after);
    if (row === undefined) rows.push([entry]);
    else row.push(entry);
  });
  const { days } = schedule.events;
  return {
    ...outcome,
    months: rows.map((modules, event) => planMonth(modules, event + 1, dayAt(days, event))),
  };
}
