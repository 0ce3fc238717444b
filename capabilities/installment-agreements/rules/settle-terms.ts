/**
 * What is the agreement of the chosen terms: payment, days, fee and codes?
 *
 * Law: each part with its own rule; nothing is decided here. Undefined while the fee is unknown.
 * Not modelled: terms that nobody has chosen.
 */
import type { AgreementTypeId } from '../parameters/agreement-type.ts';
import type { CaseFacts } from './case-facts.ts';
import { computeLocatorNumber } from './compute-locator-number.ts';
import { computeOriginatorCode } from './compute-originator-code.ts';
import type { Determination } from './determine.ts';
import { feeTreatmentOf } from './fee-treatment.ts';
import type { SettledTerms } from './settled-terms.ts';
import type { ChosenTerms } from './terms/chosen-terms.ts';

export function settleTerms(
  facts: CaseFacts,
  determination: Determination,
  chosen: ChosenTerms,
): SettledTerms | undefined {
  const { type, paymentCents, dueDay, firstPaymentDay, paymentChanges, lumpSums, reviewDay } = chosen;
  const { method, description } = chosen.method;
  const { feeCents, lowIncome } = determination.fee;
  if (feeCents === 'unknown') return undefined;
  return {
    type,
    paymentCents,
    dueDayOfMonth: dueDay.dayOfMonth,
    firstPaymentDay,
    termMonths: termMonthsOf(determination, type),
    feeCents,
    feeTreatment: feeTreatmentOf(lowIncome, feeCents),
    method,
    ...(description !== undefined && { methodDescription: description }),
    paymentChanges,
    lumpSums,
    reviewDay,
    settledDay: determination.on,
    locatorNumber: computeLocatorNumber(facts, type).number,
    originatorCode: computeOriginatorCode(facts.origin, type),
  };
}

function termMonthsOf({ types }: Determination, type: AgreementTypeId): SettledTerms['termMonths'] {
  const entry = types.find(({ id }) => id === type);
  return entry === undefined ? 'unknown' : entry.termMonths;
}
