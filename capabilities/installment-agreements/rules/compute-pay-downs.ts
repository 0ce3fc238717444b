/**
 * Which payment now would make a lighter type fit, and what would change with it?
 *
 * Law: IRM 5.14.1.4(6); the agreement table, Amount and Type of Tax: only the ceilings that this taxpayer can
 * use. Not modelled: where the money comes from; a payment counts once it has been received.
 */
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { type Cents, cents, zeroCents } from '#kernel/money/cents.ts';
import { agreementTable } from '../parameters/agreement-table.ts';
import { type AgreementTypeId, agreementTypeIds } from '../parameters/agreement-type.ts';
import type { DeterminationFacts } from './case-facts.ts';
import { computeAssessed } from './compute-balance.ts';
import { leastPayments } from './compute-least-payment.ts';
import { needsOfType, type TypeNeed, typeNeeds } from './types/needs-of-type.ts';
import { taxesFitType } from './types/tax-class.ts';

export type PayDown = {
  readonly type: AgreementTypeId;
  readonly ceilingCents: Cents;
  /** What to pay to come down to the ceiling; nothing where the balance is there already. */
  readonly payDownCents: Unknown<Cents>;
  /** What the type needs once it fits. */
  readonly requires: readonly TypeNeed[];
};

/** For the types with a ceiling on the assessed balance, the highest ceiling first. */
export function computePayDowns(facts: DeterminationFacts, law: Law): readonly PayDown[] {
  const table = inForce(agreementTable, facts.onDay, law).value;
  const balance = computeAssessed(facts.modules).valueCents;
  const leastOf = leastPayments(facts, law);
  return agreementTypeIds
    .flatMap((type): readonly PayDown[] => {
      const terms = table[type];
      const { amount, taxes } = terms;
      if (amount.basis !== 'assessed' || taxesFitType(facts, taxes).holds === false) return [];
      const ceilingCents = amount.maxCents;
      const payDownCents = balance === 'unknown' ? balance : excess(balance, ceilingCents);
      const needs = needsOfType(facts, terms, leastOf, law);
      return [
        { type, ceilingCents, payDownCents, requires: typeNeeds.filter((need) => needs[need] === true) },
      ];
    })
    .toSorted((a, b) => b.ceilingCents - a.ceilingCents);
}

function excess(balance: Cents, ceiling: Cents): Cents {
  return balance > ceiling ? cents(balance - ceiling) : zeroCents;
}
