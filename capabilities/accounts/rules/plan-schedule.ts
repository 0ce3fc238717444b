import { type Day, dayNumber, laterDay } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { type Cents, sumCents, zeroCents } from '#kernel/money/cents.ts';
import { planMonthsMax } from '../parameters/plan-months-max.ts';
import { eventsOn, monthlyEvents, type PlanEvents } from './plan-events.ts';
import type { PlanCalendar, PlanModule, PlanPayments } from './plan.ts';

/** The days of a plan and the amount that is to be paid on each. */
export type PlanSchedule = { readonly events: PlanEvents; readonly payments: readonly Cents[] };

export type ScheduleFacts = PlanCalendar & PlanPayments & { readonly modules: readonly PlanModule[] };

/** The payments of a plan until the last collection statute has ended, or as many as it may have. */
export function planSchedule(facts: ScheduleFacts, law: Law): PlanSchedule {
  const count = planLength(facts, law);
  const monthly = monthlyEvents(facts.firstPaymentDay, count, law);
  if (facts.extras.length === 0)
    return { events: monthly, payments: monthly.days.slice(0, count).map((day) => stepOn(facts, day)) };
  const due = new Set(monthly.days.slice(0, count));
  const days = [...new Set([...due, ...facts.extras.map(({ onDay }) => onDay)])].sort();
  return { events: eventsOn(days, law), payments: days.map((day) => paidOn(facts, day, due.has(day))) };
}

/**
 * How many monthly payments a plan can have: those until every CSED is past, and one due day more, which
 * shows what they leave. Where a CSED is not known nothing but its own bound ends it.
 */
export function planLength(
  facts: PlanCalendar &
    Pick<PlanPayments, 'paymentsMax' | 'stopsAtCsed'> & { readonly modules: readonly PlanModule[] },
  law: Law,
): number {
  const max = facts.paymentsMax === 'no-limit' ? planMonthsMax : facts.paymentsMax;
  let last = facts.firstPaymentDay;
  for (const { csedDay } of facts.modules) {
    if (csedDay === 'unknown' || !facts.stopsAtCsed) return max;
    last = laterDay(last, csedDay);
  }
  const lastNumber = dayNumber(last);
  const { numbers } = monthlyEvents(facts.firstPaymentDay, max, law);
  const after = numbers.findIndex((number) => number > lastNumber);
  return after < 0 ? max : Math.min(max, after + 1);
}

function paidOn(facts: PlanPayments, day: Day, isDue: boolean): Cents {
  const beside = facts.extras.filter(({ onDay }) => onDay === day).map(({ amountCents }) => amountCents);
  return sumCents(isDue ? [stepOn(facts, day), ...beside] : beside);
}

/** Before the first step nothing is paid. */
function stepOn({ steps }: PlanPayments, day: Day): Cents {
  const step = steps.findLast(({ fromDay }) => fromDay <= day);
  return step === undefined ? zeroCents : step.amountCents;
}
