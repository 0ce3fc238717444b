import {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  daysInYear,
  earlierDay,
  yearOf,
} from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import type { Citation } from '#kernel/law/source.ts';
import { type Cents, subtractCents } from '#kernel/money/cents.ts';
import { exactGainOf, growthText } from '#kernel/money/growth.ts';
import { interestFactorPlaces } from '../parameters/interest-factor-places.ts';
import { type InterestKind, interestRates } from '../parameters/interest-rates.ts';
import { growthOver } from './interest-table.ts';

/**
 * How much interest does an amount bear between two days?
 *
 * Law: 26 U.S.C. §§ 6601(a), 6621, 6622(a); 26 CFR 301.6622-1. The day from which it runs is not counted,
 * the day to which it runs is. Compounding is exact throughout and the interest is rounded once, to the
 * nearest cent, half a cent up.
 * Not modelled: estimated-tax additions, which do not compound; suspensions; abatements.
 */
export type InterestFacts = {
  readonly amountCents: Cents;
  /** Not counted: the last day to pay, or the day through which interest is already known. */
  readonly fromDay: Day;
  /** Counted: the day of payment. */
  readonly toDay: Day;
  readonly kind: InterestKind;
};

/** A stretch of days at one daily rate; all stretches together bear the interest of the whole. */
export type InterestStep = {
  readonly fromDay: Day;
  readonly toDay: Day;
  readonly days: number;
  readonly ratePercent: number;
  readonly daysInYear: number;
  /** What 1 gains over this stretch alone. */
  readonly factor: string;
  readonly interestCents: Cents;
  readonly law: Citation;
};

export type Interest = {
  readonly interestCents: Cents;
  /** What 1 gains over the whole time, in nine decimals. */
  readonly factor: string;
  readonly steps: readonly InterestStep[];
};

/** Throws NoInterestRate where a day lies outside the known rates. */
export function computeInterest(facts: InterestFacts, law: Law): Interest {
  const { amountCents, fromDay, toDay, kind } = facts;
  const growth = growthOver(kind, fromDay, toDay, { law, beyond: 'refuse' });
  const steps: InterestStep[] = [];
  let before = fromDay;
  while (before < toDay) {
    const step = stepFrom(facts, before, law);
    steps.push(step);
    before = step.toDay;
  }
  return {
    interestCents: exactGainOf(amountCents, growth),
    factor: growthText(growth, interestFactorPlaces),
    steps,
  };
}

function stepFrom({ amountCents, fromDay, toDay, kind }: InterestFacts, before: Day, law: Law): InterestStep {
  const terms = { law, beyond: 'refuse' } as const;
  const firstDay = addDays(before, 1);
  const end = earlierDay(toDay, lastDayAtOneRate(firstDay, kind));
  const rate = inForce(interestRates[kind], firstDay, law);
  const gained = (to: Day) => exactGainOf(amountCents, growthOver(kind, fromDay, to, terms));
  return {
    fromDay: before,
    toDay: end,
    days: daysBetween(before, end),
    ratePercent: rate.value,
    daysInYear: daysInYear(yearOf(firstDay)),
    factor: growthText(growthOver(kind, before, end, terms), interestFactorPlaces),
    interestCents: subtractCents(gained(end), gained(before)),
    law: rate.source,
  };
}

/** The day before the rate changes, or before a year of another length begins. */
function lastDayAtOneRate(firstDay: Day, kind: InterestKind): Day {
  let year = yearOf(firstDay);
  const days = daysInYear(year);
  const change = interestRates[kind].values.find((value) => value.from > firstDay)?.from;
  while (daysInYear(year + 1) === days) year += 1;
  const yearEnd = addDays(dayOf(year + 1, 1, 1), -1);
  return change === undefined ? yearEnd : earlierDay(yearEnd, addDays(change, -1));
}
