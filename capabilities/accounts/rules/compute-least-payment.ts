import type { Law } from '#kernel/law/law.ts';
import { type Cents, cents, zeroCents } from '#kernel/money/cents.ts';
import { leastCents } from '#kernel/money/least-cents.ts';
import { totalsOf } from './compute-plan-totals.ts';
import type { ModuleId } from './module.ts';
import { monthlyEvents } from './plan-events.ts';
import { type PlanLine, planLines } from './plan-line.ts';
import { runPlan } from './plan-run.ts';
import { planLength } from './plan-schedule.ts';
import type { PlanCalendar, PlanModule } from './plan.ts';

/**
 * What is the least equal monthly payment that clears every module in time?
 *
 * Law: the terms of each type of agreement, IRM 5.14.1 Installment Agreement Table; they arrive as facts:
 * at most so many payments, and each module by its CSED. Paying more never leaves more, so the answer is
 * where a search by halves ends: the payment works, and one cent less does not.
 */
export type LeastPaymentFacts = PlanCalendar & {
  readonly modules: readonly PlanModule[];
  readonly paymentsMax: number | 'no-limit';
  /** Whether each module must be cleared by its own CSED. */
  readonly byCsed: boolean;
};

export type LeastPayment =
  | { readonly kind: 'least-payment'; readonly paymentCents: Cents }
  | { readonly kind: 'nothing-owed' }
  /** Not even everything at once, on the first due day, clears these in time. */
  | { readonly kind: 'none-works'; readonly modules: readonly ModuleId[] }
  /** The CSED of these is not known. */
  | { readonly kind: 'needs-csed'; readonly modules: readonly ModuleId[] };

export function computeLeastPayment(facts: LeastPaymentFacts, law: Law): LeastPayment {
  const unknown = facts.modules.filter(({ csedDay }) => csedDay === 'unknown');
  if (facts.byCsed && unknown.length > 0) return { kind: 'needs-csed', modules: named(unknown) };
  const lines = linesOf(facts, law);
  const atOnce = runPlan(lines.of, [cents(Number.MAX_SAFE_INTEGER)]);
  if (atOnce.some(({ end }) => end !== 'paid')) {
    const late = lines.of.filter((_, index) => atOnce[index]?.end !== 'paid');
    return { kind: 'none-works', modules: named(late.map(({ of }) => of)) };
  }
  const { paidCents: everything } = totalsOf(lines.of, atOnce);
  if (everything === zeroCents) return { kind: 'nothing-owed' };
  const payments = Array<Cents>(lines.count);
  const paymentCents = leastCents(zeroCents, everything, (amount) =>
    runPlan(lines.of, payments.fill(amount)).every(({ end }) => end === 'paid'),
  );
  return { kind: 'least-payment', paymentCents };
}

function linesOf(
  facts: LeastPaymentFacts,
  law: Law,
): { readonly of: readonly PlanLine[]; readonly count: number } {
  if (!facts.byCsed && facts.paymentsMax === 'no-limit')
    throw new RangeError('a least payment needs a number of payments or a last day');
  const count = planLength({ ...facts, stopsAtCsed: facts.byCsed }, law);
  const events = monthlyEvents(facts.firstPaymentDay, count, law);
  const terms = { events, count, startDay: facts.startDay, stopsAtCsed: facts.byCsed };
  return { of: planLines(facts.modules, terms, law), count };
}

function named(modules: readonly PlanModule[]): readonly ModuleId[] {
  return modules.map(({ module }) => module);
}
