/**
 * When does the first payment of a plan fall due, and how many fall due by a day?
 *
 * Law: IRM 5.14.1.4.4(4), a due day from the 1st to the 28th; IRM 5.14.8, the lead to the first payment.
 * Not modelled: an interim payment before the first one; it lowers the balance when it is received.
 */
import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  dayOfMonthOf,
  monthOf,
  monthsBetween,
  yearOf,
} from '#kernel/calendar/day.ts';
import { inForce } from '#kernel/law/parameter.ts';
import type { Law } from '#kernel/law/law.ts';
import { dueDayOfMonthMax } from '../parameters/due-day-of-month-max.ts';
import { firstPaymentLeadDays } from '../parameters/first-payment-lead-days.ts';

/** The first due day after the lead. While no due day is chosen, the soonest that could be. */
export function computeFirstPaymentDay(
  { onDay, dueDayOfMonth }: { readonly onDay: Day; readonly dueDayOfMonth: number | 'unknown' },
  law: Law,
): Day {
  const soonest = addDays(onDay, inForce(firstPaymentLeadDays, onDay, law).value);
  const latest = inForce(dueDayOfMonthMax, onDay, law).value;
  const chosen = dueDayOfMonth === 'unknown' ? Math.min(dayOfMonthOf(soonest), latest) : dueDayOfMonth;
  const inMonth = dayOf(yearOf(soonest), monthOf(soonest), chosen);
  return inMonth >= soonest ? inMonth : addMonths(inMonth, 1);
}

/** How many monthly payments fall due from the first one to a last day, both counted. */
export function countPaymentsBy(firstDay: Day, lastDay: Day): number {
  const months = monthsBetween(firstDay, lastDay);
  // A short month may bring its payment forward, so the days are compared, not their numbers in the month.
  return Math.max(addMonths(firstDay, months) <= lastDay ? months + 1 : months, 0);
}
