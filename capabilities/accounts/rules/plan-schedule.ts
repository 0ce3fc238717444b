import { type Day, dayNumber, laterDay } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { type Cents, sumCents, zeroCents } from '#kernel/money/cents.ts';
import { planMonthsMax } from '../parameters/plan-months-max.ts';
import { eventsThrough } from './events-through.ts';
import { eventsOn, monthlyEvents, type PlanEvents } from './plan-events.ts';
import { dayAt } from './plan-rows.ts';
import type { PlanCalendar, PlanModule, PlanPayments, PlanStep } from './plan.ts';

/** The days of a plan and the amount that is to be paid on each. */
export type PlanSchedule = { readonly events: PlanEvents; readonly payments: readonly Cents[] };

export type ScheduleFacts = PlanCalendar & PlanPayments & { readonly modules: readonly PlanModule[] };

/** The payments of a plan until the last collection statute has ended, or as many as it may have. */
export function planSchedule(facts: ScheduleFacts, law: Law): PlanSchedule {
  const count = planLength(facts, law);
  const events = monthlyEvents(facts.firstPaymentDay, count, law);
  const payments = stepPayments(facts.steps, events.days, count);
  if (facts.extras.length === 0) return { events, payments };
  return withExtras(facts.extras, { events, payments }, law);
}

/** What is to be paid on each due day: nothing before the first step, and each step until the next one. */
function stepPayments(steps: readonly PlanStep[], days: readonly Day[], count: number): readonly Cents[] {
  const payments = Array<Cents>(count);
  let [filled, amount] = [0, zeroCents];
  for (const { fromDay, amountCents } of steps) {
    const first = days.findIndex((due) => due >= fromDay);
    if (first < 0) break;
    payments.fill(amount, filled, first);
    [filled, amount] = [first, amountCents];
  }
  return payments.fill(amount, filled);
}

/** Single payments stand on their own day, or beside the payment of that day. */
function withExtras(
  extras: PlanPayments['extras'],
  { events, payments }: PlanSchedule,
  law: Law,
): PlanSchedule {
  const due = new Map(payments.map((amount, event) => [dayAt(events.days, event), amount]));
  const days = [...new Set([...due.keys(), ...extras.map(({ onDay }) => onDay)])].sort();
  return { events: eventsOn(days, law), payments: days.map((on) => paidOn(on, due, extras)) };
}

function paidOn(on: Day, due: ReadonlyMap<Day, Cents>, extras: PlanPayments['extras']): Cents {
  const step = due.get(on);
  const beside = extras.filter(({ onDay }) => onDay === on).map(({ amountCents }) => amountCents);
  return sumCents(step === undefined ? beside : [step, ...beside]);
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
  return Math.min(max, eventsThrough(numbers, lastNumber) + 1);
}
