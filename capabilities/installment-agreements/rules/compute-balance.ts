/**
 * What is unpaid on these modules: the tax, and the assessed balance?
 *
 * Law: IRM 5.14.1.2(4): the balance that CC SUMRY shows is tax with assessed penalty and interest, no
 * accruals. Not modelled: accruals; they are projected payment by payment.
 */
import { computeUnpaidBalanceOfAssessments } from '#capabilities/accounts/index.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import { type Cents, sumCents } from '#kernel/money/cents.ts';
import { type BalanceFacts, type ModuleFacts, moduleKey } from './facts/module-facts.ts';

/** A sum, and how much of it is certain while a part is unknown. */
export type KnownSum = { readonly valueCents: Unknown<Cents>; readonly atLeastCents: Cents };

export function computeTax(modules: readonly ModuleFacts[]): KnownSum {
  const atLeastCents = sumOfKnown(modules.map(({ balance }) => balance.taxCents));
  const isKnown = modules.every(({ balance }) => balance.taxCents !== 'unknown');
  return { valueCents: isKnown ? atLeastCents : 'unknown', atLeastCents };
}

/** The unpaid balance of assessments of all these modules. */
export function computeAssessed(modules: readonly ModuleFacts[]): KnownSum {
  const { valueCents } = computeUnpaidBalanceOfAssessments(
    modules.map((module) => ({ module: moduleKey(module), ...module.balance })),
  );
  return { valueCents, atLeastCents: sumOfKnown(modules.flatMap(({ balance }) => assessedParts(balance))) };
}

/** The sum as it stands against a bound: what is certain is enough to exceed one. */
export function against({ valueCents, atLeastCents }: KnownSum, boundCents: Cents): Unknown<Cents> {
  return valueCents === 'unknown' && atLeastCents > boundCents ? atLeastCents : valueCents;
}

function assessedParts(balance: BalanceFacts): readonly Unknown<Cents>[] {
  return [balance.taxCents, balance.assessedPenaltyCents, balance.assessedInterestCents];
}

function sumOfKnown(amounts: readonly Unknown<Cents>[]): Cents {
  return sumCents(amounts.filter((amount) => amount !== 'unknown'));
}
