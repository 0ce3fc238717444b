import { type Day, dayNumber } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Growth } from '#kernel/money/growth.ts';
import type { InterestKind } from '../parameters/interest-rates.ts';
import { growthOver } from './interest-table.ts';
import { planRates, type PlanRates } from './plan-rates.ts';
import { eventsThrough } from './events-through.ts';
import { noGrowth, type PlanEvents } from './plan-events.ts';
import type { PlanModule } from './plan.ts';

/** A module made ready for a plan. Nothing in it depends on what is paid, so a search makes it once. */
export type PlanLine = PlanRates & {
  readonly of: PlanModule;
  /** The growth of what bears interest, to the first event and from each event to the next. */
  readonly firstGrowth: Growth;
  readonly growths: readonly Growth[];
  readonly expiry: PlanExpiry | 'none';
};

/** The first event after the CSED, which pays nothing on the module, and what accrues to the CSED. */
export type PlanExpiry = { readonly event: number; readonly growth: () => Growth };

/** How plan lines are made: for which payments, and whether a CSED ends collection. */
export type LineTerms = {
  readonly events: PlanEvents;
  readonly count: number;
  /** The day from which the plan's own agreement is in effect; `none` where there is no plan. */
  readonly startDay: Day | 'none';
  readonly stopsAtCsed: boolean;
};

/** The modules in the order in which money reaches them: first the one whose statute ends first. */
export function planLines(modules: readonly PlanModule[], terms: LineTerms, law: Law): readonly PlanLine[] {
  return [...modules].sort(byCsed).map((module) => planLine(module, terms, law));
}

function byCsed(a: PlanModule, b: PlanModule): number {
  if (a.csedDay === b.csedDay) return a.module < b.module ? -1 : 1;
  if (a.csedDay === 'unknown' || b.csedDay === 'unknown') return a.csedDay === 'unknown' ? 1 : -1;
  return a.csedDay < b.csedDay ? -1 : 1;
}

function planLine(module: PlanModule, terms: LineTerms, law: Law): PlanLine {
  const { events, startDay } = terms;
  const { days, growths } = events;
  const { balanceDay, interest } = module;
  const [firstDay] = days;
  if (firstDay !== undefined && firstDay < balanceDay)
    throw new RangeError(
      `${module.module}: a payment on ${firstDay} comes before the balance of ${balanceDay}`,
    );
  const paidEvents = eventsBeforeCsed(module, terms);
  const csedDay = paidEvents < terms.count ? module.csedDay : 'unknown';
  const before = paidEvents === 0 ? balanceDay : days[paidEvents - 1];
  const { ratesBefore, ratesTo } = planRates(module, { events, count: paidEvents, csedDay, startDay }, law);
  return {
    of: module,
    firstGrowth: growth(interest, balanceDay, firstDay, law),
    growths: interest === 'none' ? [] : growths(interest, terms.count),
    ratesBefore,
    ratesTo,
    expiry:
      csedDay === 'unknown'
        ? 'none'
        : { event: paidEvents, growth: () => growth(interest, before, csedDay, law) },
  };
}

/** How many payments fall on or before the CSED, of those that the plan has. */
function eventsBeforeCsed({ csedDay }: PlanModule, { events, count, stopsAtCsed }: LineTerms): number {
  if (!stopsAtCsed || csedDay === 'unknown') return count;
  return Math.min(eventsThrough(events.numbers, dayNumber(csedDay)), count);
}

function growth(kind: InterestKind | 'none', from: Day | undefined, to: Day | undefined, law: Law): Growth {
  if (kind === 'none' || from === undefined || to === undefined || to <= from) return noGrowth;
  return growthOver(kind, from, to, { law, beyond: 'hold-last-rate' });
}
