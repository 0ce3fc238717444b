/**
 * What is the least payment of a guaranteed agreement?
 *
 * Law: 26 U.S.C. § 6159(c)(4): full payment within three years; the agreement table: accruals included.
 * Not modelled: stepped payments; the least payment is an equal one.
 */
import type { Unknown } from '#kernel/decision/finding.ts';
import { inForce } from '#kernel/law/parameter.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Cents } from '#kernel/money/cents.ts';
import { guaranteedTermMonths } from '../parameters/guaranteed-term-months.ts';
import { includedModules, type PendingFacts } from './case-facts.ts';
import { computeLeastPaymentCents } from './compute-least-payment.ts';
import { computeFirstPaymentDay } from './compute-payment-days.ts';
import { greaterPayment } from './payment-findings.ts';

export type LeastPayment = Unknown<Cents> | 'none';

export function computeGuaranteedPayment(
  facts: PendingFacts,
  law: Law,
): { readonly least: LeastPayment; readonly inThreeYears: LeastPayment; readonly byCsed: LeastPayment } {
  const { onDay, request } = facts;
  const modules = includedModules(facts);
  const firstDay = computeFirstPaymentDay({ onDay, dueDayOfMonth: request.dueDayOfMonth }, law);
  const months = inForce(guaranteedTermMonths, onDay, law).value;
  const inThreeYears = computeLeastPaymentCents(modules, { onDay, firstDay, within: months }, law);
  const byCsed = computeLeastPaymentCents(modules, { onDay, firstDay, within: 'csed' }, law);
  return { least: greaterPayment(inThreeYears, byCsed), inThreeYears, byCsed };
}
