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
import { includedModules, type PendingFacts } from './case-facts.ts';
import { computeFirstPaymentDay } from './compute-payment-days.ts';
import type { ModuleFacts } from './facts/module-facts.ts';
import { planModules } from './plan-modules.ts';

/** So many payments, or as many as fall due by each module's CSED. */
export type Within = { readonly months: number } | 'csed';

/** `none` where no payment can do it, such as a CSED before the first payment. */
export type Least = Unknown<Cents> | 'none';

/** The least payment of the request's modules within so many payments or by their CSEDs. */
export type LeastPayments = (within: Within) => Least;

/**
 * What was found for a list of modules. A list is never changed, so that it is found once while the list
 * lives.
 */
const foundFor = new WeakMap<readonly ModuleFacts[], Map<string, Least>>();

export function leastPayments(facts: PendingFacts, law: Law): LeastPayments {
  const found = foundFor.get(facts.modules) ?? new Map<string, Least>();
  foundFor.set(facts.modules, found);
  const { onDay, taxpayer, request } = facts;
  return (within) => {
    const months = within === 'csed' ? within : within.months;
    const key = [law.id, onDay, taxpayer.entity, taxpayer.llcLiability, request.dueDayOfMonth, months].join(
      '|',
    );
    const least = found.get(key) ?? computeLeastPaymentCents(facts, includedModules(facts), within, law);
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
  const firstPaymentDay = computeFirstPaymentDay({ onDay, dueDayOfMonth: request.dueDayOfMonth }, law);
  // What falls due only after the first payment, such as the tax of a year whose return is not due yet, has
  // no balance to project from.
  if (planned === 'unknown' || planned.some(({ balanceDay }) => balanceDay > firstPaymentDay))
    return 'unknown';
  const byCsed = within === 'csed';
  const least = computeLeastPayment(
    {
      startDay: onDay,
      firstPaymentDay,
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
