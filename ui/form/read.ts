import { type Day, parseDay } from '#kernel/calendar/day.ts';
import { type Cents, parseDollars } from '#kernel/money/cents.ts';

/** A comma parts thousands and nothing else: "3,00" is not three hundred. */
const typedDollars = /^\$?\s*(\d+|\d{1,3}(?:,\d{3})+)(\.\d*)?$/;

/** The amount that a person typed, "$1,200.5" or "300"; undefined if it cannot be read. */
export function readDollars(text: string): Cents | undefined {
  const [typed] = typedDollars.exec(text.trim()) ?? [];
  if (typed === undefined) return undefined;
  const amount = parseDollars(typed.replaceAll(/[$,\s]/g, ''));
  return amount === undefined || amount < 0 ? undefined : amount;
}

const typedDay = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

/** The day that a person typed, "4/3/2023" or "2023-04-03"; undefined if there is no such day. */
export function readDay(text: string): Day | undefined {
  const [, month = '', dayOfMonth = '', year = ''] = typedDay.exec(text.trim()) ?? [];
  if (year === '') return parseDay(text.trim());
  return parseDay(`${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`);
}

const typedTime = /^(\d{1,2})(?::?([0-5]\d))?\s*(a|p)?\.?\s*m?\.?$/i;
const minutesInHour = 60;
const hoursInHalf = 12;

/**
 * The time of day that a person typed, in minutes after midnight: "9:12 a.m.", "0912", "14:05"; undefined if
 * it is none.
 */
export function readTime(text: string): number | undefined {
  const [, hourText = '', minuteText = '00', half] = typedTime.exec(text.trim()) ?? [];
  if (hourText === '') return undefined;
  const hour = Number(hourText);
  const isHalfDay = half !== undefined;
  if (isHalfDay ? hour < 1 || hour > hoursInHalf : hour >= 2 * hoursInHalf) return undefined;
  const afternoon = half?.toLowerCase() === 'p' ? hoursInHalf : 0;
  return ((isHalfDay ? hour % hoursInHalf : hour) + afternoon) * minutesInHour + Number(minuteText);
}
