import {
  addMonths,
  type Day,
  dayNumber,
  dayOf,
  dayOfMonthOf,
  daysInMonth,
  monthOf,
  yearOf,
} from '#kernel/calendar/day.ts';

/**
 * When does each month of a failure to pay begin and end?
 *
 * Law: 26 CFR 301.6651-1(b). A month ends on the day that corresponds by number to the last day to pay, or
 * on the last day of a calendar month that has no such day; after a last day to pay that is the last of its
 * month, each calendar month is one. Weekends and holidays do not move it. Days are numbers here, so that
 * long plans parse no text.
 */
export type PenaltyMonths = {
  /** The first day of a month, counted from 1. */
  readonly firstNumber: (month: number) => number;
  readonly lastNumber: (month: number) => number;
  /** How many begin before a day. */
  readonly begunBefore: (number: number) => number;
  /** How many end before a day. */
  readonly endedBefore: (number: number) => number;
};

const known = new Map<Day, PenaltyMonths>();

/** The months after a last day to pay. */
export function penaltyMonthsAfter(dueDay: Day): PenaltyMonths {
  const months = known.get(dueDay) ?? monthsAfter(dueDay);
  known.set(dueDay, months);
  return months;
}

function monthsAfter(dueDay: Day): PenaltyMonths {
  const ends: number[] = [dayNumber(dueDay)];
  const endOf = (month: number): number => {
    const end = ends[month];
    if (end !== undefined) return end;
    while (ends.length <= month) ends.push(dayNumber(monthEnd(dueDay, ends.length)));
    return dayNumber(monthEnd(dueDay, month));
  };
  // No month is longer than the longest: the count begins near the answer, and never beyond it.
  const endedBefore = (number: number): number => {
    let months = Math.max(0, Math.floor((number - endOf(0) - 1) / longestMonth));
    while (endOf(months + 1) < number) months += 1;
    return months;
  };
  const begunBefore = (number: number): number => (endOf(0) + 1 < number ? endedBefore(number - 1) + 1 : 0);
  return { firstNumber: (month) => endOf(month - 1) + 1, lastNumber: endOf, begunBefore, endedBefore };
}

function monthEnd(dueDay: Day, month: number): Day {
  const end = addMonths(dueDay, month);
  return isLastOfMonth(dueDay) ? dayOf(yearOf(end), monthOf(end), lengthOfMonth(end)) : end;
}

const longestMonth = daysInMonth(1, 1);

function isLastOfMonth(on: Day): boolean {
  return dayOfMonthOf(on) === lengthOfMonth(on);
}

function lengthOfMonth(on: Day): number {
  return daysInMonth(yearOf(on), monthOf(on));
}
