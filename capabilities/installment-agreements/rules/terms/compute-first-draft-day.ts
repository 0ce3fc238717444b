/**
 * When is the first direct debit drawn?
 *
 * Law: IRM 5.14.1.4.4(5), on the chosen day and at most 60 days ahead; IRM 5.14.1.2(5) note, the time that
 * setting it up takes. Not modelled: the bank's own answer, which may move a draft.
 */
import { addDays, addMonths, type Day, dayOf, daysBetween, monthOf, yearOf } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { directDebitFirstPaymentDaysMax } from '../../parameters/direct-debit-first-payment-days-max.ts';
import { directDebitSetUpDays } from '../../parameters/direct-debit-set-up-days.ts';

export type DraftDay = {
  readonly day: Day;
  readonly daysAhead: number;
  readonly range: 'too-soon' | 'in-range' | 'too-late';
};

export type FirstDraft = {
  /** The earliest that leaves the time for setting up; `none` where none lies in the range. */
  readonly day: Day | 'none';
  /** The chosen day in each month from now to the first that is too late. */
  readonly days: readonly DraftDay[];
};

export function computeFirstDraftDay(
  { onDay, dueDayOfMonth }: { readonly onDay: Day; readonly dueDayOfMonth: number },
  law: Law,
): FirstDraft {
  const latest = addDays(onDay, inForce(directDebitFirstPaymentDaysMax, onDay, law).value);
  const soonest = addDays(onDay, inForce(directDebitSetUpDays, onDay, law).value);
  const rangeOf = (day: Day): DraftDay['range'] => {
    if (day > latest) return 'too-late';
    return day < soonest ? 'too-soon' : 'in-range';
  };
  const days: DraftDay[] = [];
  for (let day = dayOf(yearOf(onDay), monthOf(onDay), dueDayOfMonth); ; day = addMonths(day, 1)) {
    if (day <= onDay) continue;
    days.push({ day, daysAhead: daysBetween(onDay, day), range: rangeOf(day) });
    if (day > latest) break;
  }
  return { day: days.find(({ range }) => range === 'in-range')?.day ?? 'none', days };
}
