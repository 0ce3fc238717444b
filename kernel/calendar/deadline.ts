import { type Citation, usc } from '../law/source.ts';
import { addBusinessDays, businessDayOnOrAfter, type DayOff, dayOffOn } from './business-days.ts';
import { addDays, type Day, type Instant, instant, parseDay } from './day.ts';
import { type HolidayCalendar, legalHolidayOn } from './legal-holidays.ts';

export type Counting = 'calendar' | 'business';

/** One step of how a deadline came about, as data: words are made where it is read. */
export type DeadlineStep =
  /** The day that starts the period; it is not counted. */
  | { readonly kind: 'trigger'; readonly day: Day }
  | {
      readonly kind: 'counted';
      readonly days: number;
      readonly counting: Counting;
      readonly to: Day;
      readonly law: Citation;
    }
  /** A day that a count of business days left out, or that a last day could not fall on. */
  | { readonly kind: 'skipped'; readonly day: Day; readonly because: DayOff; readonly law?: Citation }
  | { readonly kind: 'rolled'; readonly from: Day; readonly to: Day; readonly law: Citation }
  | { readonly kind: 'last-day'; readonly day: Day };

export type Deadline = { readonly day: Day; readonly steps: readonly DeadlineStep[] };

export type DeadlineRule = {
  /** The day that starts the period. It is not counted: the first day is the next one. */
  readonly from: Day;
  readonly days: number;
  readonly counting: Counting;
  /**
   * Whether a last day on a Saturday, Sunday or legal holiday moves to the next day that is none (26 U.S.C. §
   * 7503).
   */
  readonly rollsForward: boolean;
  /** Where the period stands. */
  readonly law: Citation;
  /** Whose holidays a count of business days leaves out: the District's unless the law says federal ones. */
  readonly holidays?: HolidayCalendar;
};

/** Longer periods are counted in months or years. */
const daysMax = 36_525;
const districtHolidays: HolidayCalendar = 'district-of-columbia';
const rollLaw = usc('7503');

/** The last day of a period of days, with the steps that explain it. */
export function computeDeadline(rule: DeadlineRule): Deadline {
  if (!Number.isSafeInteger(rule.days) || rule.days < 0 || rule.days > daysMax)
    throw new RangeError(`a period has 0 to ${daysMax} days, not ${rule.days}`);
  const { from, days, counting, law } = rule;
  const holidays = rule.holidays ?? districtHolidays;
  const to = counting === 'business' ? addBusinessDays(from, days, holidays) : addDays(from, days);
  const day = rule.rollsForward ? businessDayOnOrAfter(to) : to;
  if (parseDay(day) === undefined) throw new RangeError(`${days} days from ${from} end after the year 9999`);
  const steps: readonly DeadlineStep[] = [
    { kind: 'trigger', day: from },
    { kind: 'counted', days, counting, to, law },
    ...(counting === 'business' ? skippedDays(addDays(from, 1), to, holidays) : []),
    ...(day === to ? [] : [...skippedDays(to, day, districtHolidays), rolled(to, day)]),
    { kind: 'last-day', day },
  ];
  return { day, steps };
}

function rolled(from: Day, to: Day): DeadlineStep {
  return { kind: 'rolled', from, to, law: rollLaw };
}

function skippedDays(from: Day, to: Day, calendar: HolidayCalendar): readonly DeadlineStep[] {
  const steps: DeadlineStep[] = [];
  for (let on = from; on < to; on = addDays(on, 1)) {
    const because = dayOffOn(on, calendar);
    if (because === undefined) continue;
    const law =
      because === 'saturday' || because === 'sunday' ? undefined : legalHolidayOn(on, calendar)?.law;
    steps.push({ kind: 'skipped', day: on, because, ...(law && { law }) });
  }
  return steps;
}

/** One step of how a deadline by the clock came about. */
export type HourDeadlineStep =
  | { readonly kind: 'trigger-at'; readonly at: Instant }
  | { readonly kind: 'counted-hours'; readonly hours: number; readonly to: Instant; readonly law: Citation }
  | { readonly kind: 'last-instant'; readonly at: Instant };

export type HourDeadline = { readonly at: Instant; readonly steps: readonly HourDeadlineStep[] };

export type HourDeadlineRule = {
  readonly fromAt: Instant;
  readonly hours: number;
  readonly law: Citation;
};

const millisecondsInHour = 3_600_000;
const hoursMax = 8_784;

/**
 * The end of a period of clock hours. Hours run through nights, weekends and holidays and are as long as the
 * clock makes them, also on the day it is set forward; an act at the very end is on time. IRM 5.14.1.3(1) and
 * (3) do not say which hours are meant: the strict reading protects the taxpayer soonest.
 */
export function computeHourDeadline({ fromAt, hours, law }: HourDeadlineRule): HourDeadline {
  if (!Number.isSafeInteger(hours) || hours < 0 || hours > hoursMax)
    throw new RangeError(`a period by the clock has 0 to ${hoursMax} hours, not ${hours}`);
  const at = instant(new Date(Date.parse(fromAt) + hours * millisecondsInHour).toISOString());
  return {
    at,
    steps: [
      { kind: 'trigger-at', at: fromAt },
      { kind: 'counted-hours', hours, to: at, law },
      { kind: 'last-instant', at },
    ],
  };
}
