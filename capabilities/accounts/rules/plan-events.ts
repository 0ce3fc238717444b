import {
  addMonths,
  type Day,
  dayNumber,
  dayOf,
  dayOfMonthOf,
  monthOf,
  yearOf,
} from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { factorOne, type Growth, growthBetween } from '#kernel/money/growth.ts';
import type { InterestKind } from '../parameters/interest-rates.ts';
import { planCalendarsKeptMax } from '../parameters/plan-calendars-kept-max.ts';
import { planMonthsMax } from '../parameters/plan-months-max.ts';
import { growthOver } from './interest-table.ts';
import { penaltyMonthsAfter } from './penalty-months.ts';

/**
 * The days of payment, and what 1 gains from each to the next. Arrays may run on past what a plan needs of
 * them.
 */
export type PlanEvents = {
  readonly days: readonly Day[];
  readonly numbers: readonly number[];
  /** `[k]` is the growth from event k − 1 to event k; before the first each module has its own. */
  readonly growths: (kind: InterestKind, count: number) => readonly Growth[];
  /** `[k]` is how many months after a last day to pay begin before event k, for so many events. */
  readonly penaltyMonths: (dueDay: Day, count: number) => readonly number[];
};

/** What gains nothing. */
export const noGrowth: Growth = growthBetween(factorOne, factorOne);

/** The first day with this number in its month after a day. */
export function firstDueDayAfter(startDay: Day, dueDayOfMonth: number): Day {
  const months = dayOfMonthOf(startDay) < dueDayOfMonth ? 0 : 1;
  const month = addMonths(dayOf(yearOf(startDay), monthOf(startDay), 1), months);
  return dayOf(yearOf(month), monthOf(month), dueDayOfMonth);
}

/** Payments on given days, in order. */
export function eventsOn(days: readonly Day[], law: Law): PlanEvents {
  const known = new Map<InterestKind, Growth[]>();
  const knownMonths = new Map<Day, number[]>();
  const numbers = days.map(dayNumber);
  return {
    days,
    numbers,
    growths: (kind, count) => {
      const growths = known.get(kind) ?? [];
      known.set(kind, growths);
      for (let event = growths.length; event < Math.min(count, days.length); event += 1)
        growths.push(growthFrom(days[event - 1], days[event] as Day, kind, law));
      return growths;
    },
    penaltyMonths: (dueDay, count) => {
      const months = knownMonths.get(dueDay) ?? [];
      knownMonths.set(dueDay, months);
      const { begunBefore } = penaltyMonthsAfter(dueDay);
      for (let event = months.length; event < Math.min(count, numbers.length); event += 1)
        months.push(begunBefore(numbers[event] as number));
      return months;
    },
  };
}

/** Monthly calendars are few and asked for often, so they are kept. */
const kept = new WeakMap<Law, Map<Day, PlanEvents>>();

/** Payments in each month from a first day on, at least so many. */
export function monthlyEvents(firstPaymentDay: Day, count: number, law: Law): PlanEvents {
  const known = kept.get(law)?.get(firstPaymentDay);
  if (known !== undefined && known.days.length >= count) return known;
  const length = Math.max(count, planMonthsMax);
  const events = eventsOn(
    Array.from({ length }, (_, month) => addMonths(firstPaymentDay, month)),
    law,
  );
  const ofLaw = kept.get(law) ?? new Map<Day, PlanEvents>();
  if (ofLaw.size >= planCalendarsKeptMax) ofLaw.clear();
  kept.set(law, ofLaw.set(firstPaymentDay, events));
  return events;
}

function growthFrom(before: Day | undefined, day: Day, kind: InterestKind, law: Law): Growth {
  return before === undefined ? noGrowth : growthOver(kind, before, day, { law, beyond: 'hold-last-rate' });
}
