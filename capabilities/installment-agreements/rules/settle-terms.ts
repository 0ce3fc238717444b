/**
 * What would the agreement of this type be: payment, days, fee and codes?
 *
 * Law: each part with its own rule; nothing is decided here. Undefined while one of the parts is unknown.
 * Not modelled: stepped payments, which an agreement of the types without a statement does not have.
 */
import type { Law } from '#kernel/law/law.ts';
import type { AgreementTypeId } from '../parameters/agreement-type.ts';
import type { SettledTerms } from './settled-terms.ts';
import type { CaseFacts } from './case-facts.ts';
import { computeLocatorNumber } from './compute-locator-number.ts';
import { computeMonthlyPaymentCents } from './compute-monthly-payment.ts';
import { computeOriginatorCode } from './compute-originator-code.ts';
import { computeFirstPaymentDay } from './compute-payment-days.ts';
import type { Determination } from './determine.ts';

export function settleTerms(
  facts: CaseFacts,
  determination: Determination,
  type: AgreementTypeId,
  law: Law,
): SettledTerms | undefined {
  const { dueDayOfMonth, payment } = facts.request;
  const paymentCents = computeMonthlyPaymentCents(payment);
  const { feeCents } = determination.fee;
  const termMonths = determination.types.find(({ id }) => id === type)?.termMonths;
  if (dueDayOfMonth === 'unknown' || feeCents === 'unknown' || typeof paymentCents === 'string')
    return undefined;
  return {
    type,
    paymentCents,
    dueDayOfMonth,
    firstPaymentDay: computeFirstPaymentDay({ onDay: determination.on, dueDayOfMonth }, law),
    termMonths: termMonths ?? 'unknown',
    feeCents,
    locatorNumber: computeLocatorNumber(facts, type).number,
    originatorCode: computeOriginatorCode(facts.origin, type),
  };
}
