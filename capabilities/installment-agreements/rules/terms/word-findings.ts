/**
 * Has the taxpayer said yes to what was not the taxpayer's own proposal?
 *
 * Law: IRM 5.14.1.3(4)b, an agreement by word of mouth is enough; 5.14.1.4.4(4), the due day is the
 * taxpayer's choice. Not modelled: how it was said, which the record of the choice keeps.
 */
import type { Finding, Unknown } from '#kernel/decision/finding.ts';
import { irm } from '#kernel/law/source.ts';
import type { Cents } from '#kernel/money/cents.ts';
import { notApplicable, tested } from '../findings.ts';
import type { ChosenTerms } from './chosen-terms.ts';

/** Only the taxpayer's own word changes an offer. */
export function paymentAgreed(
  { paymentCents, paymentAgreedDay }: ChosenTerms,
  offeredCents: Unknown<Cents> | 'none',
): Finding {
  const law = irm('5.14.1.3(4)b');
  if (offeredCents === paymentCents) return notApplicable('payment-agreed', law);
  const holds = paymentAgreedDay !== 'not-agreed';
  return tested('payment-agreed', holds, dayKnown('paymentAgreedDay', paymentAgreedDay), law, {
    act: 'get-agreement-to-payment',
  });
}

/** IRM 5.14.1.4.4(4): the taxpayer picks the day; one that an officer entered has the taxpayer's word. */
export function dueDayConfirmed({ dueDay }: ChosenTerms): Finding {
  const law = irm('5.14.1.4.4(4)');
  if (dueDay.chosenBy !== 'officer') return notApplicable('due-day-confirmed', law);
  const { confirmedDay } = dueDay;
  const compared = dayKnown('dueDayConfirmedDay', confirmedDay);
  return tested('due-day-confirmed', confirmedDay !== 'not-confirmed', compared, law, {
    act: 'confirm-due-day',
  });
}

function dayKnown(fact: string, value: string): NonNullable<Finding['compared']> {
  return { fact, value, unit: 'day', how: 'is-known' };
}
