/**
 * Does this request fit one type of agreement, what is its least payment, and what would it need?
 *
 * Law: the Installment Agreement Table in force, one column for each type; 26 U.S.C. § 6159(c) for the
 * guaranteed one. Not modelled: whether what a type needs has been done; that is asked when the agreement is
 * granted.
 */
import { holdsTogether } from '#kernel/decision/decision.ts';
import type { Finding, Holds, Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { irm } from '#kernel/law/source.ts';
import type { Cents } from '#kernel/money/cents.ts';
import { agreementTable } from '../../parameters/agreement-table.ts';
import type { AgreementTypeId } from '../../parameters/agreement-type.ts';
import type { DeterminationFacts } from '../case-facts.ts';
import type { LeastPayments } from '../compute-least-payment.ts';
import { decideGuaranteed } from '../decide-guaranteed.ts';
import { isTrue, known, notApplicable, tested } from '../findings.ts';
import { amountWithinType } from './amount-within.ts';
import { computeTypePayment } from './compute-type-payment.ts';
import { paymentFitsType } from './full-pay-findings.ts';
import { needFindings } from './need-findings.ts';
import { needsOfType, type TypeNeed, typeNeeds } from './needs-of-type.ts';
import { coversIndividualTaxOnly, taxesFitType } from './tax-class.ts';

export type TypeEntry = {
  readonly id: AgreementTypeId;
  readonly qualifies: Holds;
  /** `none` where no payment works, and for a type without a least payment. */
  readonly minimumPaymentCents: Unknown<Cents> | 'none';
  readonly termMonths: Unknown<number>;
  readonly requires: readonly TypeNeed[];
  /** Needs that hang on a fact that is not known. */
  readonly mayRequire: readonly TypeNeed[];
  readonly reference: string;
  readonly findings: readonly Finding[];
  /** Whether what it needs has been done: asked when it is granted, no part of whether it fits. */
  readonly needFindings: readonly Finding[];
};

export function decideType(
  id: AgreementTypeId,
  facts: DeterminationFacts,
  leastOf: LeastPayments,
  law: Law,
): TypeEntry {
  const table = inForce(agreementTable, facts.onDay, law);
  const terms = table.value[id];
  const paymentTerms = coversIndividualTaxOnly(facts)
    ? (terms.individualPayment ?? terms.payment)
    : terms.payment;
  const payment = computeTypePayment(facts, paymentTerms, leastOf, law);
  const needs = needsOfType(facts, terms, leastOf, law);
  const findings =
    id === 'guaranteed'
      ? decideGuaranteed(facts, law, leastOf).findings
      : [
          ...amountWithinType(facts, terms.amount, table),
          taxesFitType(facts, terms.taxes),
          ...paymentFitsType(facts, paymentTerms, payment, law),
          directDebitChosen(facts, needs['direct-debit']),
        ];
  return {
    id,
    qualifies: holdsTogether(findings),
    minimumPaymentCents: paymentTerms.kind === 'none' ? 'none' : payment.least,
    termMonths: payment.termMonths,
    requires: typeNeeds.filter((need) => needs[need] === true),
    mayRequire: typeNeeds.filter((need) => needs[need] === 'unknown'),
    reference: terms.reference,
    findings,
    needFindings: needFindings(facts, needs),
  };
}

/**
 * The agreement table, DDIA Required: the method that was chosen; the bank's details are asked for at the
 * grant.
 */
function directDebitChosen({ request }: DeterminationFacts, needed: Holds): Finding {
  const law = irm('Exhibit 5.14.1-5');
  if (needed === false) return notApplicable('direct-debit-chosen', law);
  const chosen = known(request.method, (method) => method === 'direct-debit');
  const holds = needed === 'unknown' && chosen !== true ? 'unknown' : chosen;
  return tested('direct-debit-chosen', holds, isTrue('directDebit', chosen), law, {
    act: 'choose-direct-debit',
    fact: 'method',
    to: 'direct-debit',
  });
}
