/**
 * At what rates does the penalty for paying late go on for these modules, now that an agreement is in effect?
 *
 * Law: 26 U.S.C. § 6651(a)(2), (d) and (h); IRM 5.14.1.2(7), each module by itself, and (12)a: the current
 * percentages are told.
 * Not modelled: how the rates change later; a statement each year tells what has accrued.
 */
import { computeFailureToPay, type PlanModule } from '#capabilities/accounts/index.ts';
import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';

export type LatePaymentFacts = {
  /** Unknown while something that a module's rate hangs on is. */
  readonly modules: readonly Unknown<PlanModule>[];
  readonly agreementDay: Day;
  readonly onDay: Day;
};

/** Each rate once, the lowest first, in percent a month; none where no module bears the penalty any more. */
export function computeLatePaymentRates(
  { modules, agreementDay, onDay }: LatePaymentFacts,
  law: Law,
): Unknown<readonly number[]> {
  const known = modules.filter((module) => module !== 'unknown');
  if (known.length < modules.length) return 'unknown';
  const rates = known.flatMap((module) => rateOf(module, agreementDay, onDay, law));
  return [...new Set(rates)].toSorted((a, b) => a - b);
}

/** The rate of the month that has begun last; a penalty at its maximum grows no more. */
function rateOf(
  { balance, failureToPay }: PlanModule,
  agreementDay: Day,
  onDay: Day,
  law: Law,
): readonly number[] {
  const { taxCents } = balance;
  if (failureToPay === 'none' || taxCents === 0) return [];
  const agreements = [...failureToPay.agreements, { fromDay: agreementDay, untilDay: 'in-effect' } as const];
  const facts = { ...failureToPay, agreements, taxCents, throughDay: onDay, payments: [] };
  const last = computeFailureToPay(facts, law).months.at(-1);
  return last === undefined || last.reason === 'maximum-reached' ? [] : [last.ratePercent];
}
