import { addBusinessDays, businessDayOnOrAfter } from '#kernel/calendar/business-days.ts';
import { addDays, type Day, earlierDay } from '#kernel/calendar/day.ts';
import { type Band, soonBusinessDays, weekDays } from '../parameters/legal-risk.ts';
import { taskKinds } from '../parameters/task-kinds.ts';
import type { LegalRiskFacts } from './legal-risk-facts.ts';

/** The band, and the day that gives it. */
export type Pressing = { readonly band: Band; readonly day: Day | 'none' };

/**
 * How soon does this task press?
 *
 * Practice: the first day presses, the task's own or that of a right which has not ended yet. An unread
 * item is due on the first business day on or after it came, because levy is barred until it is read. The
 * bands are the house's own.
 */
export function computeBand(facts: LegalRiskFacts): Pressing {
  const day = pressingDayOf(facts);
  return { band: bandOf(day, facts), day };
}

function pressingDayOf(facts: LegalRiskFacts): Day | 'none' {
  const own = dueDayOf(facts);
  const { rightEndsDay, today } = facts;
  if (rightEndsDay === 'none' || rightEndsDay < today) return own;
  return own === 'none' ? rightEndsDay : earlierDay(own, rightEndsDay);
}

function dueDayOf({ kind, due, openedDay }: LegalRiskFacts): Day | 'none' {
  if (due !== 'none') return due.day;
  return taskKinds[kind].stake === 'unread-inbound' ? businessDayOnOrAfter(openedDay) : 'none';
}

function bandOf(day: Day | 'none', { due, today, now }: LegalRiskFacts): Band {
  if (day === 'none') return 'later';
  const isPastInstant = due !== 'none' && due.at !== undefined && due.at < now;
  if (day < today || isPastInstant) return 'late';
  if (day === today) return 'today';
  if (day <= addBusinessDays(today, soonBusinessDays)) return 'three-business-days';
  return day <= addDays(today, weekDays) ? 'this-week' : 'later';
}
