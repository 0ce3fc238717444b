/**
 * What is the least equal monthly payment that pays these modules in so many payments, or by each one's CSED?
 *
 * Law: IRM 5.14.1.4(1), each module by its own collection statute; the agreement table, "including accruals".
 * Not modelled: a CSED that is extended; only a recorded waiver counts, and it arrives in the CSED.
 */
import { computeLeastPayment } from '#capabilities/accounts/index.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { type Cents, zeroCents } from '#kernel/money/cents.ts';
import type { PendingFacts } from './case-facts.ts';
import { computeFirstPaymentDay } from './compute-payment-days.ts';
import type { ModuleFacts } from './facts/module-facts.ts';
import { planModules } from './plan-modules.ts';

/** So many payments, or as many as fall due by each module's CSED. */
export type Within = { readonly months: number } | 'csed';

/** `none` where no payment can do it, such as a CSED before the first payment. */
export type Least = Unknown<Cents> | 'none';

/** The least payment of some modules within so many payments or by their CSEDs. Each is searched for once. */
export type LeastPayments = (within: Within) => Least;

export function leastPayments(facts: PendingFacts, modules: readonly ModuleFacts[], law: Law): LeastPayments {
  const found = new Map<number | 'csed', Least>();
  return (within) => {
    const key = within === 'csed' ? within : within.months;
    const before = found.get(key);
    if (before !== undefined) return before;
    const least = computeLeastPaymentCents(facts, modules, within, law);
    found.set(key, least);
    return least;
  };
}

export function computeLeastPaymentCents(
  { onDay, request, taxpayer }: PendingFacts,
  modules: readonly ModuleFacts[],
  within: Within,
  law: Law,
): Least {
  const planned = planModules(modules, taxpayer);
  if (planned === 'unknown') return 'unknown';
  const byCsed = within === 'csed';
  const least = computeLeastPayment(
    {
      startDay: onDay,
      firstPaymentDay: computeFirstPaymentDay({ onDay, dueDayOfMonth: request.dueDayOfMonth }, law),
      modules: planned,
      paymentsMax: byCsed ? 'no-limit' : within.months,
      byCsed,
    },
    law,
  );
  return paymentOf(least);
}

function paymentOf(least: ReturnType<typeof computeLeastPayment>): Least {
  if (least.kind === 'least-payment') return least.paymentCents;
  if (least.kind === 'nothing-owed') return zeroCents;
  return least.kind === 'none-works' ? 'none' : 'unknown';
}
