import { addDays, type Day, dayOf, daysBetween, weekdayOf, yearOf } from './day.ts';

declare const cycleBrand: unique symbol;

/**
 * A posting cycle of the master file as YYYYWW, or one posting day in it as YYYYWWDD. A cycle runs from
 * Friday to Thursday; DD is 01 Friday, 02 Monday, 03 Tuesday, 04 Wednesday, 05 Thursday. Cycles compare with
 * `<` as text.
 */
export type PostingCycle = string & { readonly [cycleBrand]: true };

/** The first year that the rule of cycles below has been held to. */
export const firstCycleYear = 2012;

const cycleText = /^(\d{4})(\d{2})(\d{2})?$/;
const thursday = 4;
/** Days after the cycle's Friday for DD 01 to 05: nothing posts on Saturday and Sunday. */
const daysAfterFriday = [0, 3, 4, 5, 6] as const;

/** The cycle that a text names; undefined if it names none (`20245301`: 2024 has 52). */
export function parsePostingCycle(text: string): PostingCycle | undefined {
  const match = cycleText.exec(text);
  if (!match) return undefined;
  const [, yearText = '', week = '', postingDay] = match;
  const year = Number(yearText);
  if (year < firstCycleYear || year > 9998) return undefined;
  if (Number(week) < 1 || Number(week) > lastCycleOf(year)) return undefined;
  if (postingDay !== undefined && daysAfterFriday[Number(postingDay) - 1] === undefined) return undefined;
  return text as PostingCycle;
}

/** The cycle that a text names. Throws if it names none. */
export function postingCycle(text: string): PostingCycle {
  const parsed = parsePostingCycle(text);
  if (parsed === undefined) throw new RangeError(`"${text}" is not a posting cycle YYYYWW or YYYYWWDD`);
  return parsed;
}

/** The cycle of a day as YYYYWWDD; as YYYYWW on a Saturday or Sunday, when nothing posts. */
export function postingCycleOf(on: Day): PostingCycle {
  const week = weeklyCycleOf(on);
  const index = daysAfterFriday.findIndex((days) => days === daysBetween(firstDayOfCycle(week), on));
  return index < 0 ? week : (`${week}${pad(index + 1)}` as PostingCycle);
}

/** The cycle of a day as YYYYWW. Throws before the first cycle that is known. */
export function weeklyCycleOf(on: Day): PostingCycle {
  const lastDay = addDays(on, (thursday - weekdayOf(on) + 7) % 7);
  const year = lastDay < firstThursdayOf(yearOf(lastDay)) ? yearOf(lastDay) - 1 : yearOf(lastDay);
  if (year < firstCycleYear)
    throw new RangeError(
      `posting cycles are known from ${firstDayOfCycle(cycleOf(firstCycleYear, 1))} on, not on ${on}`,
    );
  return cycleOf(year, daysBetween(firstThursdayOf(year), lastDay) / 7 + 1);
}

/** The posting day of YYYYWWDD; of YYYYWW the Thursday that ends it, when weekly accounts post. */
export function dayOfPostingCycle(cycle: PostingCycle): Day {
  const days = daysAfterFriday[Number(cycle.slice(6)) - 1];
  return days === undefined ? lastDayOfCycle(cycle) : addDays(firstDayOfCycle(cycle), days);
}

/** The Friday on which a cycle begins. */
export function firstDayOfCycle(cycle: PostingCycle): Day {
  return addDays(lastDayOfCycle(cycle), -6);
}

/** The Thursday on which a cycle ends. */
export function lastDayOfCycle(cycle: PostingCycle): Day {
  return addDays(firstThursdayOf(Number(cycle.slice(0, 4))), (Number(cycle.slice(4, 6)) - 1) * 7);
}

/** 52 or 53. */
export function lastCycleOf(year: number): number {
  return daysBetween(firstThursdayOf(year), firstThursdayOf(year + 1)) / 7;
}

/**
 * Cycle 01 ends on the first Thursday on or after January 2: a rule derived from published cycles and days.
 */
function firstThursdayOf(year: number): Day {
  const start = dayOf(year, 1, 2);
  return addDays(start, (thursday - weekdayOf(start) + 7) % 7);
}

function cycleOf(year: number, week: number): PostingCycle {
  return `${year}${pad(week)}` as PostingCycle;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
