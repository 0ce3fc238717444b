/**
 * From what do the terms start, before anybody has settled them?
 *
 * Law: the lightest type that fits; the offer as it was made; IRM 5.14.1.4.4(4) and (5) for the first
 * payment. Not modelled: what the taxpayer says to it; a proposal binds nobody.
 */
import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Cents } from '#kernel/money/cents.ts';
import type { AgreementTypeId } from '../../parameters/agreement-type.ts';
import type { PaymentMethod } from '../../parameters/payment-methods.ts';
import { computeMonthlyPaymentCents } from '../compute-monthly-payment.ts';
import { computeFirstPaymentDay } from '../compute-payment-days.ts';
import type { AgreementCondition } from '../facts/finance-facts.ts';
import type { GivenFacts } from '../facts/given-facts.ts';
import type { LumpSumFacts, PaymentChangeFacts } from '../facts/request-facts.ts';
import { computeFirstDraftDay } from './compute-first-draft-day.ts';

export type TermsProposal = {
  readonly type: AgreementTypeId | 'none';
  readonly paymentCents: Unknown<Cents>;
  readonly paymentChanges: readonly PaymentChangeFacts[];
  readonly lumpSums: readonly LumpSumFacts[];
  readonly dueDayOfMonth: Unknown<number>;
  readonly method: Unknown<PaymentMethod>;
  readonly firstPaymentDay: Unknown<Day>;
  readonly conditions: readonly AgreementCondition[];
};

export function computeTermsProposal(
  { request, origin }: Pick<GivenFacts, 'request' | 'origin'>,
  type: AgreementTypeId | 'none',
  onDay: Day,
  law: Law,
): TermsProposal {
  const { payment, paymentChanges, lumpSums, dueDayOfMonth, method } = request;
  const paymentCents = computeMonthlyPaymentCents(payment);
  return {
    type,
    paymentCents: typeof paymentCents === 'string' ? 'unknown' : paymentCents,
    paymentChanges,
    lumpSums,
    dueDayOfMonth,
    method,
    firstPaymentDay:
      dueDayOfMonth === 'unknown' ? dueDayOfMonth : firstDayFor({ onDay, dueDayOfMonth, method }, law),
    conditions: origin.conditions,
  };
}

/** The first payment by this method on this day of the month; a direct debit also stays within its range. */
export function firstDayFor(
  facts: {
    readonly onDay: Day;
    readonly dueDayOfMonth: number;
    readonly method: Unknown<PaymentMethod>;
  },
  law: Law,
): Unknown<Day> {
  if (facts.method !== 'direct-debit') return computeFirstPaymentDay(facts, law);
  const { day } = computeFirstDraftDay(facts, law);
  return day === 'none' ? 'unknown' : day;
}
