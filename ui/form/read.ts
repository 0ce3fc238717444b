import { type Day, parseDay } from '#kernel/calendar/day.ts';
import { type Cents, dollars, parseDollars } from '#kernel/money/cents.ts';

/** A comma parts thousands and nothing else: "3,00" is not three hundred. */
const typedDollars = /^\$?\s*(\d+|\d{1,3}(?:,\d{3})+)(\.\d*)?$/;

/** No amount of a case is larger, and no contract takes one that is: it was mistyped. */
export const dollarsMost = dollars(10_000_000_000);

/**
 * The amount that a person typed, "$1,200.5" or "300"; undefined if it cannot be read or is larger than any
 * can be.
 */
export function readDollars(text: string): Cents | undefined {
  const amount = parseDollars(plainDollars(text));
  return amount === undefined || amount > dollarsMost ? undefined : amount;
}

/** Whether what a person typed is an amount, and larger than any can be. */
export function isTooLarge(text: string): boolean {
  // What is too large for cents to be counted exactly is still a number.
  return Number.parseFloat(plainDollars(text)) * centsInDollar > dollarsMost;
}

/** Digits alone, with their point; nothing where it is no amount. */
function plainDollars(text: string): string {
  const [typed = ''] = typedDollars.exec(text.trim()) ?? [];
  return typed.replaceAll(/[$,\s]/g, '');
}

const centsInDollar = 100;

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
