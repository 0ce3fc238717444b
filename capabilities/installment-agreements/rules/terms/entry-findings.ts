/**
 * What must hold of terms before they are kept at all?
 *
 * Law: IRM 5.14.1.2(5), 5.14.1.4.4(4) and (5); Exhibit 5.14.1-2, condition 80.
 * Not modelled: what may still be open while terms are talked about, which `decide-terms.ts` asks for.
 */
import { type Day, dayOfMonthOf, daysBetween } from '#kernel/calendar/day.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { irm } from '#kernel/law/source.ts';
import { directDebitFirstPaymentDaysMax } from '../../parameters/direct-debit-first-payment-days-max.ts';
import { atMost, isTrue, notApplicable, tested } from '../findings.ts';
import type { ChosenTerms } from './chosen-terms.ts';

/** IRM 5.14.1.2(5): the list of methods is open; one that is not on it is told in words. */
export function otherMethodDescribed({ method: { method, description } }: ChosenTerms): Finding {
  const law = irm('5.14.1.2(5)');
  const test = 'other-method-described';
  if (method !== 'other') return notApplicable(test, law);
  const described = description !== undefined && description.trim() !== '';
  return tested(test, described, isTrue('methodDescribed', described), law, { act: 'describe-method' });
}

/** Exhibit 5.14.1-2, YY 80: the payment is looked at again on a day that is set now. */
export function reviewDaySet({ conditions, reviewDay }: ChosenTerms, onDay: Day): Finding {
  const law = irm('Exhibit 5.14.1-2');
  const test = 'review-day-set';
  if (!conditions.includes('review-payment')) return notApplicable(test, law);
  const holds = reviewDay !== 'none' && reviewDay > onDay;
  const value = reviewDay;
  const unit = reviewDay === 'none' ? 'text' : 'day';
  const compared = { fact: 'reviewDay', value, unit, how: 'more-than', limit: { value: onDay } } as const;
  return tested(test, holds, compared, law, { act: 'set-review-day', fact: 'reviewDay' });
}

/** IRM 5.14.1.4.4(4): every payment falls due on the day of the month that the taxpayer chose. */
export function firstPaymentOnDueDay({ firstPaymentDay, dueDay }: ChosenTerms): Finding {
  const value = dayOfMonthOf(firstPaymentDay);
  const limit = { value: dueDay.dayOfMonth };
  const compared = { fact: 'firstPaymentDayOfMonth', value, unit: 'text', how: 'equals', limit } as const;
  return tested('first-payment-on-due-day', value === dueDay.dayOfMonth, compared, irm('5.14.1.4.4(4)'), {
    act: 'move-first-payment',
    fact: 'firstPaymentDay',
  });
}

/** IRM 5.14.1.4.4(5): whatever day is chosen, the first direct debit comes at most so many days ahead. */
export function firstDebitInTime({ method, firstPaymentDay }: ChosenTerms, onDay: Day, law: Law): Finding {
  const paragraph = irm('5.14.1.4.4(5)');
  const test = 'first-debit-in-time';
  if (method.method !== 'direct-debit') return notApplicable(test, paragraph);
  const max = inForce(directDebitFirstPaymentDaysMax, onDay, law);
  const ahead = daysBetween(onDay, firstPaymentDay);
  return tested(test, ahead <= max.value, atMost('firstDebitDaysAhead', ahead, max, 'days'), paragraph, {
    act: 'bring-first-debit-forward',
    fact: 'firstPaymentDay',
  });
}
