/**
 * What of these terms is lawful and still to be looked at before they are sent?
 *
 * Practice: IRM 5.14.1.4.4(10): approval comes before a payment is due, so little time left is told.
 * Not modelled: how long an approval takes in an office.
 */
import { type Day, daysBetween } from '#kernel/calendar/day.ts';
import { type Finding, isFailed } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { irm } from '#kernel/law/source.ts';
import { firstPaymentNearDays } from '../../parameters/first-payment-near-days.ts';
import { limitOf, tested } from '../findings.ts';
import type { ChosenTerms } from './chosen-terms.ts';

/** Only what is to be told; none of it stands in the way. */
export function termsWarnings(
  { onDay, chosen }: { readonly onDay: Day; readonly chosen: ChosenTerms },
  law: Law,
): readonly Finding[] {
  return [timeForApproval(chosen, onDay, law)].filter(isFailed);
}

function timeForApproval({ firstPaymentDay }: ChosenTerms, onDay: Day, law: Law): Finding {
  const near = inForce(firstPaymentNearDays, onDay, law);
  const left = daysBetween(onDay, firstPaymentDay);
  const compared = {
    fact: 'daysToFirstPayment',
    value: left,
    unit: 'days',
    how: 'more-than',
    limit: limitOf(near),
  } as const;
  // A day that has come is refused, and so no longer warned of.
  const enough = left > near.value || left < 1;
  return tested('time-for-approval', enough, compared, irm('5.14.1.4.4(10)'), {
    act: 'get-approval-in-time',
    fact: 'firstPaymentDay',
  });
}
