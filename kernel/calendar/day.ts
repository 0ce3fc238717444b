declare const dayBrand: unique symbol;
declare const instantBrand: unique symbol;

/** A calendar day as `YYYY-MM-DD`, without a time zone. Days compare with `<` as text. */
export type Day = string & { readonly [dayBrand]: true };

/**
 * A moment as an ISO 8601 text in UTC with milliseconds, `2023-04-03T13:12:00.000Z`. Only `platform` turns
 * one into a day.
 */
export type Instant = string & { readonly [instantBrand]: true };

/** Sunday is 0, Saturday is 6. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const dayText = /^(\d{4})-(\d{2})-(\d{2})$/;
const instantText = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** The day that a text names; undefined if it names none (`2023-02-29` names none). */
export function parseDay(text: string): Day | undefined {
  const match = dayText.exec(text);
  if (!match) return undefined;
  const [, year = '', month = '', dayOfMonth = ''] = match;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (Number(dayOfMonth) < 1 || Number(dayOfMonth) > daysInMonth(Number(year), Number(month)))
    return undefined;
  return text as Day;
}

/** The day that a text names. Throws if it names none: for the program's own constants. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new RangeError(`"${text}" is not a day YYYY-MM-DD`);
  return parsed;
}

/** The day of a year, month (1 to 12) and day of the month. Throws if there is no such day. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return day(`${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`);
}

/** The instant that a text names, in the one form we keep. Throws if it has another form. */
export function instant(text: string): Instant {
  if (!instantText.test(text)) throw new RangeError(`"${text}" is not an instant YYYY-MM-DDTHH:MM:SS.mmmZ`);
  return text as Instant;
}

export function yearOf(of: Day): number {
  return twoDigits(of, 0) * 100 + twoDigits(of, 2);
}

/** 1 for January to 12 for December. */
export function monthOf(of: Day): number {
  return twoDigits(of, 5);
}

export function dayOfMonthOf(of: Day): number {
  return twoDigits(of, 8);
}

const digitZero = 48;

/**
 * Read from the digits themselves: bulk work asks often, and a text cut out of a day costs five times as
 * much.
 */
function twoDigits(of: Day, at: number): number {
  return (of.charCodeAt(at) - digitZero) * 10 + of.charCodeAt(at + 1) - digitZero;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}

export function weekdayOf(of: Day): Weekday {
  return ((((dayNumber(of) + 4) % 7) + 7) % 7) as Weekday;
}

/** The day so many days later, or earlier when the count is negative. */
export function addDays(to: Day, count: number): Day {
  return dayOfNumber(dayNumber(to) + count);
}

/** Days from the first to the second: 1 from a day to the next, negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** How many calendar months lie between the month of one day and that of another, whatever their days are. */
export function monthsBetween(from: Day, to: Day): number {
  return (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
}

/** The same day of the month so many months later; the month's last day where it has no such day. */
export function addMonths(to: Day, count: number): Day {
  const months = yearOf(to) * 12 + (monthOf(to) - 1) + count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return dayOf(year, month, Math.min(dayOfMonthOf(to), daysInMonth(year, month)));
}

/** The same day so many years later; February 28 where February 29 does not exist. */
export function addYears(to: Day, count: number): Day {
  return addMonths(to, count * 12);
}

export function earlierDay(a: Day, b: Day): Day {
  return a < b ? a : b;
}

export function laterDay(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** Days since 1970-01-01, by the civil-calendar algorithm of Howard Hinnant. */
export function dayNumber(of: Day): number {
  const month = monthOf(of);
  const year = yearOf(of) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonthOf(of) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day so many days after 1970-01-01. */
export function dayOfNumber(count: number): Day {
  const shifted = count + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as Day;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
