import { type Day, dayOfMonthOf, monthOf, parseDay, weekdayOf, yearOf } from '../calendar/day.ts';
import { type Cents, cents } from '../money/cents.ts';
import type { FactValue, Unit } from './finding.ts';
import { findPhrase, phrase, type Speech } from './phrase.ts';

/** Where a day stands: staff read 04/03/2023 in a table and Mon, Apr 3, 2023 in a sentence. */
export type Place = 'sentence' | 'table';

const minus = '−';
const modulePattern = /^(\d{2}) (\d{4})(\d{2})$/;

/** $1,234.56 in both languages, −$12.00 for a credit. */
export function formatCents(amount: Cents): string {
  const whole = Math.abs(amount);
  const fraction = String(whole % 100).padStart(2, '0');
  return `${amount < 0 ? minus : ''}$${grouped(Math.trunc(whole / 100))}.${fraction}`;
}

/** A number with its thousands grouped, and as many decimals as it has: 1,234 or 0.5. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const text = fraction === undefined ? grouped(whole) : `${grouped(whole)}.${fraction}`;
  return value < 0 ? minus + text : text;
}

export function formatPercent(percent: number): string {
  return `${formatNumber(percent)}%`;
}

/** A day as this reader is used to it. */
export function formatDay(of: Day, speech: Speech, place: Place = 'sentence'): string {
  const [year, month, dayOfMonth] = [yearOf(of), monthOf(of), dayOfMonthOf(of)].map(String);
  if (place === 'table' && speech.audience === 'staff')
    return [month?.padStart(2, '0'), dayOfMonth?.padStart(2, '0'), of.slice(0, 4)].join('/');
  return phrase('day-in-sentence', speech, {
    weekday: phrase(`weekday-short.${weekdayOf(of)}`, speech),
    month: phrase(`month.${month}`, speech),
    monthShort: phrase(`month-short.${month}`, speech),
    dayOfMonth: String(dayOfMonth),
    year: String(year),
  });
}

/** So many of a unit: 1 day, 12 months. */
export function formatCount(
  count: number,
  unit: 'days' | 'months' | 'years' | 'hours',
  speech: Speech,
): string {
  return phrase(`unit.${unit}`, speech, { count: formatNumber(count) }, count);
}

/** How far off a deadline is from the days that are left: 12 days left, last day is today, 1 day late. */
export function formatDaysLeft(daysLeft: number, speech: Speech): string {
  if (daysLeft === 0) return phrase('days-left.last', speech);
  const count = Math.abs(daysLeft);
  return phrase(daysLeft > 0 ? 'days-left' : 'days-late', speech, { count: formatNumber(count) }, count);
}

/** Items in one line: a, b, and c; a, b y c. */
export function formatList(items: readonly string[], { language }: Pick<Speech, 'language'>): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  const [and, comma] = language === 'en' ? ['and', items.length > 2 ? ',' : ''] : [spanishAnd(last), ''];
  return `${items.slice(0, -1).join(', ')}${comma} ${and} ${last}`;
}

/** A module such as "30 202112": staff read it as it is, a taxpayer in the words of `period.<MFT>`. */
export function formatModule(text: string, speech: Speech): string {
  const [, mft, year, month] = modulePattern.exec(text) ?? [];
  if (speech.audience === 'staff' || mft === undefined || year === undefined) return text;
  const quarter = String(Math.ceil(Number(month) / 3));
  const values = { year, month: phrase(`month.${Number(month)}`, speech), quarter };
  return findPhrase(`period.${mft}`, speech, values) ?? text;
}

/**
 * A fact or limit in the form of its unit. `unknown` stands for a fact that nobody has; codes are looked up
 * in words.
 */
export function formatValue(value: FactValue, unit: Unit, fact: string, speech: Speech): string {
  if (value === 'unknown') return phrase('unknown', speech);
  if (Array.isArray(value)) return formatItems(value as readonly string[], unit, fact, speech);
  if (typeof value === 'boolean') return phrase(value ? 'yes' : 'no', speech);
  if (typeof value === 'number') return formatQuantity(value, unit, speech);
  const of = unit === 'day' ? parseDay(String(value)) : undefined;
  if (of !== undefined) return formatDay(of, speech);
  return findPhrase(`value.${fact}.${String(value)}`, speech) ?? formatModule(String(value), speech);
}

function formatItems(items: readonly string[], unit: Unit, fact: string, speech: Speech): string {
  if (items.length === 0) return phrase('none', speech);
  return formatList(
    items.map((item) => formatValue(item, unit, fact, speech)),
    speech,
  );
}

function formatQuantity(value: number, unit: Unit, speech: Speech): string {
  if (unit === 'cents' && Number.isSafeInteger(value)) return formatCents(cents(value));
  if (unit === 'percent') return formatPercent(value);
  if (unit === 'days' || unit === 'months' || unit === 'years') return formatCount(value, unit, speech);
  return unit === 'code' || unit === 'text' ? String(value) : formatNumber(value);
}

function grouped(whole: number | string): string {
  return String(whole).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

/** "y" is "e" before the sound i: julio e ingresos, but agua y hielo. */
function spanishAnd(next: string): string {
  return /^h?[ií](?![aeoáéó])/i.test(next) ? 'e' : 'y';
}
