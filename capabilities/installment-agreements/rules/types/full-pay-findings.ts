/**
 * Does the payment meet the terms of a type, or, for the partial payment type, can nothing meet them?
 *
 * Law: the agreement table, Payment Terms; IRM 5.14.1.1.1(1) and 5.14.1.4(7) note for the partial payment
 * type. Not modelled: whether a partial payment is in the government's interest; that is judged on the
 * statement.
 */
import type { Finding, Holds } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { type Citation, irm } from '#kernel/law/source.ts';
import type { PaymentTerms } from '../../parameters/agreement-type.ts';
import type { DeterminationFacts, PendingFacts } from '../case-facts.ts';
import type { Least } from '../compute-least-payment.ts';
import { known, tested } from '../findings.ts';
import { isEnough, paymentAtLeast } from '../payment-findings.ts';
import { hasVariedPayments, variedPaymentsPay } from '../varied-payments.ts';
import type { TypePayment } from './compute-type-payment.ts';

const fullPay = irm('5.14.1.4(1)');
const terms2023 = irm('Exhibit 5.14.1-5');

export function paymentFitsType(
  facts: DeterminationFacts,
  terms: PaymentTerms,
  payment: TypePayment,
  law: Law,
): readonly Finding[] {
  if (terms.kind === 'none') return [cannotPayInFull(facts, payment), canPaySomething(facts)];
  return paysByTerms(facts, terms, payment, { law, paragraph: terms2023 });
}

/** The months or share of the type, and the full-pay test that runs beside every type, IRM 5.14.1.4(1). */
export function paysByTerms(
  facts: PendingFacts,
  terms: PaymentTerms,
  { byTerms, byCsed }: TypePayment,
  { law, paragraph }: { readonly law: Law; readonly paragraph: Citation },
): readonly Finding[] {
  const { request } = facts;
  if (terms.kind !== 'months')
    return [
      paymentAtLeast('pays-share-each-month', request, byTerms, paragraph),
      byItsCsed(facts, byCsed, law),
    ];
  const inMonths = hasVariedPayments(request)
    ? variedPaymentsPay('varied-payments-pay-in-months', facts, { months: terms.months }, { law, paragraph })
    : paymentAtLeast('pays-in-months-allowed', request, byTerms, paragraph);
  return [inMonths, byItsCsed(facts, byCsed, law)];
}

function byItsCsed(facts: PendingFacts, least: Least, law: Law): Finding {
  if (hasVariedPayments(facts.request))
    return variedPaymentsPay('varied-payments-pay-by-csed', facts, 'csed', { law, paragraph: fullPay });
  return paymentAtLeast('pays-in-full-by-csed', facts.request, least, fullPay);
}

/** IRM 5.14.1.1.1(1): only where the taxpayer's ability does not pay everything by the CSED. */
function cannotPayInFull({ finances }: DeterminationFacts, { byCsed }: TypePayment): Finding {
  const able: Holds = isEnough(finances.abilityToPayCents, byCsed);
  return tested(
    'cannot-pay-in-full-by-csed',
    known(able, (can) => !can),
    {
      fact: 'abilityToPayCents',
      value: finances.abilityToPayCents,
      unit: 'cents',
      how: 'less-than',
      ...(typeof byCsed === 'number' && { limit: { value: byCsed } }),
    },
    irm('5.14.1.1.1(1)'),
    { act: able === 'unknown' ? 'get-financial-statement' : 'use-full-pay-type' },
  );
}

/** IRM 5.14.1.1.1(1): "some ability to pay". */
function canPaySomething({ finances }: DeterminationFacts): Finding {
  const value = finances.abilityToPayCents;
  return tested(
    'some-ability-to-pay',
    known(value, (ability) => ability > 0),
    { fact: 'abilityToPayCents', value, unit: 'cents', how: 'more-than', limit: { value: 0 } },
    irm('5.14.1.1.1(1)'),
    { act: value === 'unknown' ? 'get-financial-statement' : 'consider-not-collectible' },
  );
}
