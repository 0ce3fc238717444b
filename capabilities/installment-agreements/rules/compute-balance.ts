/**
 * What is unpaid on these modules: tax, assessed balance, and what they take with accruals?
 *
 * Law: IRM 5.14.1.2(4): the balance that CC SUMRY shows is tax with assessed penalty and interest, no accruals.
 * Not modelled: how accruals come about; where they are not given they are projected payment by payment.
 */
import type { Unknown } from '#kernel/decision/finding.ts';
import { addCents, type Cents, sumCents } from '#kernel/money/cents.ts';
import type { ModuleFacts } from './facts/module-facts.ts';

export function computeTaxCents(modules: readonly ModuleFacts[]): Unknown<Cents> {
  return sumKnown(modules.map(({ balance }) => balance.taxCents));
}

/** The tax that is known of, where that of some module is not. */
export function computeKnownTaxCents(modules: readonly ModuleFacts[]): Cents {
  return sumCents(modules.map(({ balance }) => balance.taxCents).filter((tax) => tax !== 'unknown'));
}

/** The unpaid balance of assessments. */
export function computeAssessedCents(modules: readonly ModuleFacts[]): Unknown<Cents> {
  return sumKnown(
    modules.flatMap(({ balance }) => [
      balance.taxCents,
      balance.assessedPenaltyCents,
      balance.assessedInterestCents,
    ]),
  );
}

/** The assessed balance with the accruals that were given; `computed` where they still are to be projected. */
export function computeGivenPayoffCents(module: ModuleFacts): Unknown<Cents> | 'computed' {
  const assessed = computeAssessedCents([module]);
  const accruals = module.balance.accrualsToPayoffCents;
  if (assessed === 'unknown' || accruals === 'unknown') return 'unknown';
  return accruals === 'computed' ? accruals : addCents(assessed, accruals);
}

function sumKnown(amounts: readonly Unknown<Cents>[]): Unknown<Cents> {
  const knownAmounts = amounts.filter((amount) => amount !== 'unknown');
  return knownAmounts.length < amounts.length ? 'unknown' : sumCents(knownAmounts);
}
