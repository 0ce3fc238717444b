/**
 * Does the first payment come after the approval is asked for, and as soon as the plan counts on it?
 *
 * Law: IRM 5.14.1.4.4(10), approval comes before any payment is due; 5.14.1.4(1), the plan counts its
 * payments from the first one. Not modelled: the time that an office takes to approve, of which the officer
 * is warned.
 */
import type { Day } from '#kernel/calendar/day.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';
import { computeFirstPaymentDay } from '../compute-payment-days.ts';
import { tested } from '../findings.ts';
import type { ChosenTerms } from './chosen-terms.ts';

export function firstPaymentAfterSending({ firstPaymentDay }: ChosenTerms, onDay: Day): Finding {
  const limit = { value: onDay };
  const compared = {
    fact: 'firstPaymentDay',
    value: firstPaymentDay,
    unit: 'day',
    how: 'more-than',
    limit,
  } as const;
  return tested('first-payment-after-sending', firstPaymentDay > onDay, compared, irm('5.14.1.4.4(10)'), {
    act: 'move-first-payment',
    fact: 'firstPaymentDay',
  });
}

/** A later first payment would pay less by the collection statute than the lowest payment was found from. */
export function firstPaymentAsProjected(
  { firstPaymentDay, dueDay }: ChosenTerms,
  onDay: Day,
  law: Law,
): Finding {
  const projected = computeFirstPaymentDay({ onDay, dueDayOfMonth: dueDay.dayOfMonth }, law);
  const limit = { value: projected };
  const compared = {
    fact: 'firstPaymentDay',
    value: firstPaymentDay,
    unit: 'day',
    how: 'on-or-before',
    limit,
  } as const;
  const holds = firstPaymentDay <= projected;
  return tested('first-payment-as-projected', holds, compared, irm('5.14.1.4(1)'), {
    act: 'bring-first-payment-forward',
    fact: 'firstPaymentDay',
    to: projected,
    unit: 'day',
  });
}
