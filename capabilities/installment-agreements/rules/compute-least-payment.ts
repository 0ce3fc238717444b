/**
 * What is the least equal monthly payment that pays these modules in so many payments, or by each one's CSED?
 *
 * Law: IRM 5.14.1.4(1), each module by its own collection statute; the agreement table, "including accruals".
 * Not modelled: a CSED that is extended; only a recorded waiver counts, and it arrives in the CSED.
 */
import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { addCents, type Cents, divideCentsUp, maxCents, sumCents, zeroCents } from '#kernel/money/cents.ts';
import { computeGivenPayoffCents } from './compute-balance.ts';
import { countPaymentsBy } from './compute-payment-days.ts';
import { computeProjectedPaymentCents } from './compute-projected-payment.ts';
import type { ModuleFacts } from './facts/module-facts.ts';

export type PaymentPlan = {
  readonly onDay: Day;
  readonly firstDay: Day;
  /** So many payments, or as many as fall due by each module's CSED. */
  readonly within: number | 'csed';
};

/** `none` where no payment can do it: a CSED before the first payment. */
export function computeLeastPaymentCents(
  modules: readonly ModuleFacts[],
  plan: PaymentPlan,
  law: Law,
): Unknown<Cents> | 'none' {
  const payoffs = modules.map(computeGivenPayoffCents);
  if (payoffs.includes('unknown')) return 'unknown';
  if (payoffs.includes('computed')) return computeProjectedPaymentCents(modules, plan, law);
  const given = payoffs.filter((payoff) => typeof payoff === 'number');
  if (plan.within !== 'csed') return divideCentsUp(sumCents(given), plan.within);
  return leastByEachCsed(modules, given, plan.firstDay);
}

/** Payments go to the module whose statute ends first, so what is due by a day is the sum up to it. */
function leastByEachCsed(
  modules: readonly ModuleFacts[],
  payoffs: readonly Cents[],
  firstDay: Day,
): Unknown<Cents> | 'none' {
  const dated = modules.map(({ csedDay }, index) => ({ csedDay, payoff: payoffs[index] ?? zeroCents }));
  if (dated.some(({ csedDay }) => csedDay === 'unknown')) return 'unknown';
  const inOrder = dated.toSorted((a, b) => (a.csedDay < b.csedDay ? -1 : 1));
  let due = zeroCents;
  let least = zeroCents;
  for (const { csedDay, payoff } of inOrder) {
    due = addCents(due, payoff);
    const payments = countPaymentsBy(firstDay, csedDay as Day);
    if (payments === 0) return 'none';
    least = maxCents(least, divideCentsUp(due, payments));
  }
  return least;
}
