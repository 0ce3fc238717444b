import type { Unknown } from '#kernel/decision/finding.ts';
import { type Citation, irm } from '#kernel/law/source.ts';
import { type Cents, sumCents } from '#kernel/money/cents.ts';
import type { AssessedBalance, ModuleId } from './module.ts';

/**
 * What is the aggregate unpaid balance of assessments, the figure that CC SUMRY shows?
 *
 * Practice: IRM 5.14.1.2(4). Tax, assessed penalties and assessed interest of all modules given; what has
 * accrued without being assessed is left out.
 * Not modelled: which modules belong in it; the caller gives them.
 */
export type UnpaidBalanceOfAssessments = {
  /** Unknown while one of its parts is. */
  readonly valueCents: Unknown<Cents>;
  readonly steps: readonly {
    readonly module: ModuleId;
    readonly valueCents: Unknown<Cents>;
    readonly law: Citation;
  }[];
};

const law = irm('5.14.1.2(4)');

export function computeUnpaidBalanceOfAssessments(
  modules: readonly AssessedBalance[],
): UnpaidBalanceOfAssessments {
  const steps = modules.map((balance) => ({ module: balance.module, valueCents: assessedOn(balance), law }));
  return { valueCents: sumKnown(steps.map((step) => step.valueCents)), steps };
}

function assessedOn(balance: AssessedBalance): Unknown<Cents> {
  return sumKnown([balance.taxCents, balance.assessedPenaltyCents, balance.assessedInterestCents]);
}

function sumKnown(amounts: readonly Unknown<Cents>[]): Unknown<Cents> {
  const known = amounts.filter((amount) => amount !== 'unknown');
  return known.length < amounts.length ? 'unknown' : sumCents(known);
}
