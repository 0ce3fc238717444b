/**
 * Which figures does the written confirmation of an agreement tell?
 *
 * Law: IRM 5.14.1.2(11), the fee inside the first payment, and (12)a, the current percentages; 26 U.S.C. §§
 * 6601, 6651: what is owed on the day, with its accruals.
 * Not modelled: payments by the week or the quarter, which count as what they come to each month.
 */
import {
  computeBalanceOn,
  computePlan,
  interestRates,
  type PlanModule,
} from '#capabilities/accounts/index.ts';
import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import type { Cents } from '#kernel/money/cents.ts';
import { computeFirstPaymentCents } from './compute-fee.ts';
import { computeLatePaymentRates } from './compute-late-payment-rates.ts';
import { stepsWithFee } from './compute-schedule.ts';
import { type ModuleFacts, moduleKey } from './facts/module-facts.ts';
import type { TaxpayerFacts } from './facts/taxpayer-facts.ts';
import { planModules } from './plan-modules.ts';
import { plannedPaymentsOf } from './planned-payments.ts';
import type { SettledTerms } from './settled-terms.ts';

export type ConfirmationFacts = {
  readonly terms: SettledTerms;
  readonly modules: readonly ModuleFacts[];
  readonly taxpayer: TaxpayerFacts;
  /** The day from which the agreement is in effect. */
  readonly agreementDay: Day;
  readonly letterDay: Day;
};

export type Confirmation = {
  readonly modules: readonly { readonly module: string; readonly balanceCents: Unknown<Cents> }[];
  readonly firstPaymentCents: Cents;
  readonly lastPayment: Unknown<{ readonly paymentCents: Cents; readonly dueDay: Day }>;
  readonly interestPercent: number;
  readonly failureToPayPercents: Unknown<readonly number[]>;
};

export function computeConfirmation(facts: ConfirmationFacts, law: Law): Confirmation {
  const { modules, taxpayer, terms, agreementDay, letterDay } = facts;
  const planned = modules.map((module) => planOf(module, taxpayer));
  return {
    modules: modules.map((module, index) => ({
      module: moduleKey(module),
      balanceCents: balanceOn(planned[index] ?? 'unknown', letterDay, law),
    })),
    firstPaymentCents: computeFirstPaymentCents(terms.paymentCents, terms.feeCents),
    lastPayment: lastPaymentOf(facts, planned, law),
    interestPercent: inForce(interestRates.underpayment, letterDay, law).value,
    failureToPayPercents: computeLatePaymentRates({ modules: planned, agreementDay, onDay: letterDay }, law),
  };
}

function planOf(module: ModuleFacts, taxpayer: TaxpayerFacts): Unknown<PlanModule> {
  const planned = planModules([module], taxpayer);
  return planned === 'unknown' ? planned : (planned[0] ?? 'unknown');
}

function balanceOn(module: Unknown<PlanModule>, onDay: Day, law: Law): Unknown<Cents> {
  return module === 'unknown' ? module : computeBalanceOn({ module, onDay }, law).totalCents;
}

/**
 * Only the part of the first payment that the fee leaves goes to the taxes. Unknown where a CSED ends it
 * before.
 */
function lastPaymentOf(
  { terms, agreementDay }: ConfirmationFacts,
  planned: readonly Unknown<PlanModule>[],
  law: Law,
): Confirmation['lastPayment'] {
  const modules = planned.filter((module) => module !== 'unknown');
  if (modules.length < planned.length) return 'unknown';
  const { firstPaymentDay, paymentCents, feeCents } = terms;
  const { changes, lumpSums } = plannedPaymentsOf(terms);
  const steps = [
    ...stepsWithFee(firstPaymentDay, paymentCents, feeCents),
    ...changes.map(({ onDay: fromDay, amountCents }) => ({ fromDay, amountCents })),
  ];
  const plan = computePlan(
    { startDay: agreementDay, firstPaymentDay, modules, steps, extras: lumpSums, ...untilPaid },
    law,
  );
  const last = plan.months.at(-1);
  if (plan.paidOffDay === 'not-paid-off' || last === undefined) return 'unknown';
  return { paymentCents: last.paymentCents, dueDay: last.day };
}

const untilPaid = { paymentsMax: 'no-limit', stopsAtCsed: true } as const;
