/**
 * Which of the eight types does this request fit, and which of them burdens the taxpayer least?
 *
 * Law: the Installment Agreement Table; IRM 5.14.1.2(2) and (4), 5.14.1.4(6).
 * Not modelled: filing and payment compliance, which every type needs before it is granted.
 */
import type { Law } from '#kernel/law/law.ts';
import { type AgreementTypeId, agreementTypeIds } from '../parameters/agreement-type.ts';
import type { DeterminationFacts } from './case-facts.ts';
import { leastPayments } from './compute-least-payment.ts';
import { decideType, type TypeEntry } from './types/decide-type.ts';

export type AgreementTypeDecision = {
  /** The lightest type that fits; `none` while none is known to. */
  readonly type: AgreementTypeId | 'none';
  /** Every type, the lightest burden first. */
  readonly types: readonly TypeEntry[];
};

export function decideAgreementType(facts: DeterminationFacts, law: Law): AgreementTypeDecision {
  const leastOf = leastPayments(facts, law);
  const types = agreementTypeIds.map((id) => decideType(id, facts, leastOf, law));
  return { type: types.find(({ qualifies }) => qualifies === true)?.id ?? 'none', types };
}
