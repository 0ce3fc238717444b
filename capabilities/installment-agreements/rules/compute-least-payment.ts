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
  switch (least.kind) {
    case 'least-payment':
      return least.paymentCents;
    case 'nothing-owed':
      return zeroCents;
    case 'none-works':
      return 'none';
    case 'needs-csed':
      return 'unknown';
  }
}
