/**
 * Do payments that change over time, or come with a large one, pay everything in time?
 *
 * Law: IRM 5.14.1.4.4(1)b, (2) and (3): the plan is followed month by month, not as an average.
 * Not modelled: the papers that prove a change; they are asked for when the terms are set.
 */
import type { Finding } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Citation } from '#kernel/law/source.ts';
import type { PendingFacts } from './case-facts.ts';
import { computeFullPay } from './compute-full-pay.ts';
import type { Within } from './compute-least-payment.ts';
import type { RequestFacts } from './facts/request-facts.ts';
import { tested } from './findings.ts';

export function hasVariedPayments({ paymentChanges, lumpSums }: RequestFacts): boolean {
  return paymentChanges.length > 0 || lumpSums.length > 0;
}

export function variedPaymentsPay(
  test: string,
  facts: PendingFacts,
  within: Within,
  { law, paragraph }: { readonly law: Law; readonly paragraph: Citation },
): Finding {
  const pay = computeFullPay(facts, within, law);
  const names = pay.kind === 'not-full-pay' ? pay.unpaid.map(({ module }) => module) : [];
  return tested(
    test,
    pay.kind === 'unknown' ? pay.kind : pay.kind === 'full-pay',
    { fact: 'unpaidModules', value: pay.kind === 'unknown' ? pay.kind : names, unit: 'text', how: 'none-of' },
    paragraph,
    pay.kind === 'unknown' ? { act: 'look-up-balance' } : { act: 'raise-planned-payments', names },
  );
}
