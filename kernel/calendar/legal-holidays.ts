import type { Citation, Source } from '../law/source.ts';
import { addDays, type Day, dayOf, daysInMonth, type Weekday, weekdayOf, yearOf } from './day.ts';

export type HolidayName =
  | 'new-years-day'
  | 'martin-luther-king-day'
  | 'inauguration-day'
  | 'washingtons-birthday'
  | 'emancipation-day'
  | 'memorial-day'
  | 'juneteenth'
  | 'independence-day'
  | 'labor-day'
  | 'columbus-day'
  | 'veterans-day'
  | 'thanksgiving-day'
  | 'christmas-day';

/**
 * Whose holidays count. The District's decide when a last day rolls (26 U.S.C. § 7503); the federal ones are
 * the same without Emancipation Day and Inauguration Day.
 */
export type HolidayCalendar = 'district-of-columbia' | 'federal';

/** A holiday of one year. */
export type LegalHoliday = {
  readonly name: HolidayName;
  /** The day on which nobody works: moved off a weekend. */
  readonly day: Day;
  /** The day that the law names. */
  readonly namedDay: Day;
  readonly federal: boolean;
  readonly law: Citation;
};

/** Holidays were asked about in a year before the first that these rules hold for. */
export class NoHolidaysKnown extends RangeError {
  constructor(year: number) {
    super(`legal holidays are known from ${firstHolidayYear} on, not for ${year}`);
    this.name = 'NoHolidaysKnown';
  }
}

/**
 * The first year for which all rules below stand: Veterans Day is back on November 11 since 1978 (Pub. L.
 * 94-97).
 */
export const firstHolidayYear = 1978;

type Occurrence =
  | { readonly month: number; readonly dayOfMonth: number }
  | { readonly month: number; readonly weekday: Weekday; readonly nth: number | 'last' };

type HolidayRule = {
  readonly name: HolidayName;
  readonly on: Occurrence;
  readonly firstYear: number;
  readonly everyYears?: number;
  readonly federal: boolean;
  /** Whether a Saturday moves it to the Friday before. It does for all but the inauguration. */
  readonly leavesSaturday: boolean;
  readonly source: Source;
};

const federal: Source = { cite: '5 U.S.C. § 6103(a)', confidence: 'read' };
const district: Source = { cite: 'D.C. Code § 28-2701', confidence: 'read' };
const usual = { firstYear: firstHolidayYear, federal: true, leavesSaturday: true, source: federal } as const;
const monday: Weekday = 1;
const thursday: Weekday = 4;

const rules: readonly HolidayRule[] = [
  { ...usual, name: 'new-years-day', on: { month: 1, dayOfMonth: 1 } },
  {
    ...usual,
    name: 'inauguration-day',
    on: { month: 1, dayOfMonth: 20 },
    firstYear: 1981,
    everyYears: 4,
    federal: false,
    leavesSaturday: false,
    source: district,
  },
  {
    ...usual,
    name: 'martin-luther-king-day',
    on: { month: 1, weekday: monday, nth: 3 },
    firstYear: 1986,
    source: { ...federal, confidence: 'recalled', note: 'first observed in 1986: Pub. L. 98-144' },
  },
  { ...usual, name: 'washingtons-birthday', on: { month: 2, weekday: monday, nth: 3 } },
  {
    ...usual,
    name: 'emancipation-day',
    on: { month: 4, dayOfMonth: 16 },
    firstYear: 2005,
    federal: false,
    source: {
      ...district,
      confidence: 'recalled',
      note: 'first year: D.C. Law 15-288, in effect 2005-04-05; due dates have moved by it since 2007',
    },
  },
  { ...usual, name: 'memorial-day', on: { month: 5, weekday: monday, nth: 'last' } },
  {
    ...usual,
    name: 'juneteenth',
    on: { month: 6, dayOfMonth: 19 },
    firstYear: 2021,
    source: { ...federal, confidence: 'recalled', note: 'in effect 2021-06-17: Pub. L. 117-17' },
  },
  { ...usual, name: 'independence-day', on: { month: 7, dayOfMonth: 4 } },
  { ...usual, name: 'labor-day', on: { month: 9, weekday: monday, nth: 1 } },
  { ...usual, name: 'columbus-day', on: { month: 10, weekday: monday, nth: 2 } },
  { ...usual, name: 'veterans-day', on: { month: 11, dayOfMonth: 11 } },
  { ...usual, name: 'thanksgiving-day', on: { month: 11, weekday: thursday, nth: 4 } },
  { ...usual, name: 'christmas-day', on: { month: 12, dayOfMonth: 25 } },
];

const known = new Map<number, readonly LegalHoliday[]>();

/**
 * The legal holidays in the District of Columbia that fall in a year, by the day on which they are observed:
 * a New Year's Day on a Saturday belongs to the year before. Two may share one day (Inauguration Day 2025).
 * Law: 5 U.S.C. § 6103, D.C. Code § 28-2701. Not modeled: a day that the President appoints for one occasion.
 */
export function legalHolidaysIn(year: number): readonly LegalHoliday[] {
  if (year < firstHolidayYear) throw new NoHolidaysKnown(year);
  const found = known.get(year) ?? computeLegalHolidays(year);
  known.set(year, found);
  return found;
}

/** The legal holiday that a day is; undefined if it is none. */
export function legalHolidayOn(on: Day, calendar: HolidayCalendar): LegalHoliday | undefined {
  return legalHolidaysIn(yearOf(on)).find(
    (holiday) => holiday.day === on && (holiday.federal || calendar === 'district-of-columbia'),
  );
}

function computeLegalHolidays(year: number): readonly LegalHoliday[] {
  return [year, year + 1]
    .flatMap((named) => rules.flatMap((rule) => holidayOf(rule, named)))
    .filter((holiday) => yearOf(holiday.day) === year)
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

function holidayOf(rule: HolidayRule, year: number): readonly LegalHoliday[] {
  if (year < rule.firstYear) return [];
  if (rule.everyYears !== undefined && (year - rule.firstYear) % rule.everyYears !== 0) return [];
  const namedDay = occurrenceIn(rule.on, year);
  const { name, federal: isFederal, source } = rule;
  return [
    { name, day: observedDay(namedDay, rule), namedDay, federal: isFederal, law: { cite: source.cite } },
  ];
}

function occurrenceIn(on: Occurrence, year: number): Day {
  if ('dayOfMonth' in on) return dayOf(year, on.month, on.dayOfMonth);
  if (on.nth === 'last') {
    const last = dayOf(year, on.month, daysInMonth(year, on.month));
    return addDays(last, -((weekdayOf(last) - on.weekday + 7) % 7));
  }
  const first = dayOf(year, on.month, 1);
  return addDays(first, ((on.weekday - weekdayOf(first) + 7) % 7) + (on.nth - 1) * 7);
}

function observedDay(namedDay: Day, rule: HolidayRule): Day {
  const weekday = weekdayOf(namedDay);
  if (weekday === 0) return addDays(namedDay, 1);
  return weekday === 6 && rule.leavesSaturday ? addDays(namedDay, -1) : namedDay;
}
