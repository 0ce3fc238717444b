import { addDays, type Day, weekdayOf } from './day.ts';
import { type HolidayCalendar, type HolidayName, legalHolidayOn } from './legal-holidays.ts';

/** Why a day is not a business day. */
export type DayOff = 'saturday' | 'sunday' | HolidayName;

/** Why a day is not a business day; undefined if it is one. */
export function dayOffOn(on: Day, calendar: HolidayCalendar = 'district-of-columbia'): DayOff | undefined {
  const weekday = weekdayOf(on);
  if (weekday === 6) return 'saturday';
  if (weekday === 0) return 'sunday';
  return legalHolidayOn(on, calendar)?.name;
}

/** Whether a day is neither Saturday, Sunday nor a legal holiday. */
export function isBusinessDay(on: Day, calendar: HolidayCalendar = 'district-of-columbia'): boolean {
  return dayOffOn(on, calendar) === undefined;
}

/** The day itself if it is a business day, else the first one after it. */
export function businessDayOnOrAfter(on: Day, calendar: HolidayCalendar = 'district-of-columbia'): Day {
  let found = on;
  while (!isBusinessDay(found, calendar)) found = addDays(found, 1);
  return found;
}

/** The day so many business days later, the start not counted; earlier when the count is negative. */
export function addBusinessDays(
  to: Day,
  count: number,
  calendar: HolidayCalendar = 'district-of-columbia',
): Day {
  if (!Number.isSafeInteger(count)) throw new RangeError(`business days are whole, not ${count}`);
  const step = count < 0 ? -1 : 1;
  let found = to;
  for (let left = Math.abs(count); left > 0;) {
    found = addDays(found, step);
    if (isBusinessDay(found, calendar)) left -= 1;
  }
  return found;
}

/** Business days after the first day up to and with the second; negative when the second is earlier. */
export function businessDaysBetween(
  from: Day,
  to: Day,
  calendar: HolidayCalendar = 'district-of-columbia',
): number {
  if (to < from) return 0 - businessDaysBetween(to, from, calendar);
  let count = 0;
  for (let on = from; on < to;) {
    on = addDays(on, 1);
    if (isBusinessDay(on, calendar)) count += 1;
  }
  return count;
}
