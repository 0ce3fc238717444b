/**
 * What is the least payment of an agreement of this type, and over how many months may it run?
 *
 * Law: the agreement table, Payment Terms; IRM 5.14.1.4(1) and (6). "Greater of … whichever is earlier" is
 * read as the greater payment and the earlier end. The assessed balance over 72 leaves accruals out, as
 * written; the full-pay test by the CSED has them. Not modelled: stepped payments; the least payment is an
 * equal one.
 */
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { divideCentsUp } from '#kernel/money/cents.ts';
import type { PaymentTerms } from '../../parameters/agreement-type.ts';
import { includedModules, type PendingFacts } from '../case-facts.ts';
import { computeAssessed } from '../compute-balance.ts';
import type { Least, LeastPayments } from '../compute-least-payment.ts';
import { computeFirstPaymentDay, countPaymentsBy } from '../compute-payment-days.ts';
import { greaterPayment } from '../payment-findings.ts';

export type TypePayment = {
  /** By the months of the type alone; `no-terms` where it has none. */
  readonly byTerms: Least | 'no-terms';
  readonly byCsed: Least;
  readonly least: Least;
  /** The most months it may run. */
  readonly termMonths: Unknown<number>;
};

export function computeTypePayment(
  facts: PendingFacts,
  terms: PaymentTerms,
  leastOf: LeastPayments,
  law: Law,
): TypePayment {
  const byTerms = leastByTerms(facts, terms, leastOf);
  const byCsed = leastOf('csed');
  const least = byTerms === 'no-terms' ? byCsed : greaterPayment(byTerms, byCsed);
  return { byTerms, byCsed, least, termMonths: computeTermMonths(facts, terms, law) };
}

function leastByTerms(facts: PendingFacts, terms: PaymentTerms, leastOf: LeastPayments): Least | 'no-terms' {
  if (terms.kind === 'months') return leastOf({ months: terms.months });
  if (terms.kind !== 'divided') return 'no-terms';
  const { valueCents } = computeAssessed(includedModules(facts));
  return valueCents === 'unknown' ? valueCents : divideCentsUp(valueCents, terms.months);
}

/** The months of the type or those until the last CSED, whichever ends first. */
function computeTermMonths(facts: PendingFacts, terms: PaymentTerms, law: Law): Unknown<number> {
  const csedDays = includedModules(facts).map(({ csedDay }) => csedDay);
  const last = csedDays.includes('unknown') ? 'unknown' : csedDays.toSorted().at(-1);
  if (last === undefined || last === 'unknown') return 'unknown';
  const { onDay, request } = facts;
  const firstDay = computeFirstPaymentDay({ onDay, dueDayOfMonth: request.dueDayOfMonth }, law);
  const untilCsed = countPaymentsBy(firstDay, last);
  return 'months' in terms ? Math.min(terms.months, untilCsed) : untilCsed;
}
