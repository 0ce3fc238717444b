import { ticks } from 'd3-array';
import { type Day, dayNumber, dayOf, monthOf, yearOf } from '#kernel/calendar/day.ts';

/** Where a value stands in a picture: a straight line from a range of values to a range of pixels. */
export type Scale = (value: number) => number;

export function linearScale(values: readonly [number, number], pixels: readonly [number, number]): Scale {
  const [from, to] = values;
  const [start, end] = pixels;
  const step = to === from ? 0 : (end - start) / (to - from);
  return (value) => start + (value - from) * step;
}

/** Where a day stands. */
export type DayScale = (day: Day) => number;

export function dayScale(from: Day, to: Day, pixels: readonly [number, number]): DayScale {
  const scale = linearScale([dayNumber(from), dayNumber(to)], pixels);
  return (day) => scale(dayNumber(day));
}

/** Round values from zero to a little over the most, for an axis that counts money. */
export function roundTicks(most: number, count: number): readonly number[] {
  const inside = ticks(0, most, count);
  const [first = 0, second = most] = inside;
  const last = inside.at(-1) ?? most;
  return last < most ? [...inside, last + (second - first)] : inside;
}

const yearWidthLeast = 44;
const monthWidthLeast = 64;
const monthSteps = [1, 3, 6] as const;
const monthsInYear = 12;

/** The days that an axis of time is labelled at: months where there is room for them, else years. */
export function dayTicks(
  from: Day,
  to: Day,
  width: number,
): { readonly unit: 'month' | 'year'; readonly days: readonly Day[] } {
  const months = (yearOf(to) - yearOf(from)) * monthsInYear + monthOf(to) - monthOf(from);
  const step = monthSteps.find((size) => (months / size) * monthWidthLeast <= width);
  if (step !== undefined && months <= 2 * monthsInYear)
    return { unit: 'month', days: monthStarts(from, to, step) };
  const years = Math.max(1, yearOf(to) - yearOf(from));
  const size = Math.max(1, Math.ceil((years * yearWidthLeast) / width));
  return { unit: 'year', days: monthStarts(from, to, size * monthsInYear) };
}

function monthStarts(from: Day, to: Day, step: number): readonly Day[] {
  const days: Day[] = [];
  const first = yearOf(from) * monthsInYear;
  const last = yearOf(to) * monthsInYear + monthOf(to) - 1;
  for (let month = first; month <= last; month += step) {
    const day = dayOf(Math.floor(month / monthsInYear), (month % monthsInYear) + 1, 1);
    if (day >= from && day <= to) days.push(day);
  }
  return days;
}
