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
import { planMonthsMax } from '../parameters/plan-months-max.ts';
import { growthOver } from './interest-table.ts';

/**
 * The days of payment, and what 1 gains from each to the next. Arrays may run on past what a plan needs of
 * them.
 */
export type PlanEvents = {
  readonly days: readonly Day[];
  readonly numbers: readonly number[];
  /** `[k]` is the growth from event k − 1 to event k; before the first each module has its own. */
  readonly growths: (kind: InterestKind) => readonly Growth[];
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
  const known = new Map<InterestKind, readonly Growth[]>();
  return {
    days,
    numbers: days.map(dayNumber),
    growths: (kind) => {
      const growths =
        known.get(kind) ?? days.map((day, event) => growthFrom(days[event - 1], day, kind, law));
      known.set(kind, growths);
      return growths;
    },
  };
}

type Monthly = {
  readonly days: readonly Day[];
  readonly numbers: readonly number[];
  readonly growths: Map<InterestKind, Growth[]>;
};

/** Monthly calendars are few and asked for often, so they are kept. */
const kept = new WeakMap<Law, Map<Day, Monthly>>();

/** Payments in each month from a first day on, at least so many. */
export function monthlyEvents(firstPaymentDay: Day, count: number, law: Law): PlanEvents {
  const ofLaw = kept.get(law) ?? new Map<Day, Monthly>();
  kept.set(law, ofLaw);
  const known = ofLaw.get(firstPaymentDay);
  const monthly =
    known !== undefined && known.days.length >= count ? known : monthlyFrom(firstPaymentDay, count);
  ofLaw.set(firstPaymentDay, monthly);
  return { ...monthly, growths: (kind) => growthsTo(monthly, kind, count, law) };
}

function monthlyFrom(firstPaymentDay: Day, count: number): Monthly {
  const length = Math.max(count, planMonthsMax);
  const days = Array.from({ length }, (_, month) => addMonths(firstPaymentDay, month));
  return { days, numbers: days.map(dayNumber), growths: new Map() };
}

function growthsTo(
  { days, growths }: Monthly,
  kind: InterestKind,
  count: number,
  law: Law,
): readonly Growth[] {
  const known = growths.get(kind) ?? [];
  growths.set(kind, known);
  for (const day of days.slice(known.length, count)) {
    known.push(growthFrom(days[known.length - 1], day, kind, law));
  }
  return known;
}

function growthFrom(before: Day | undefined, day: Day, kind: InterestKind, law: Law): Growth {
  return before === undefined ? noGrowth : growthOver(kind, before, day, { law, beyond: 'hold-last-rate' });
}
