import { type Cents, cents, minCents, subtractCents, sumCents } from '#kernel/money/cents.ts';
import type { ModuleBalance } from './module.ts';

/**
 * What does a payment reduce?
 *
 * Practice: IRM 5.14.1.2(7), second note: tax first, then any penalty, then interest. What is assessed goes
 * before what has only accrued. The note does not say in which order several modules are paid:
 * `plan-line.ts` puts the one whose collection statute ends first in front.
 * Not modelled: designated payments, and trust fund money of an in-business agreement (IRM 5.14.7.5).
 */
export type Application = {
  readonly toTaxCents: Cents;
  readonly toPenaltyCents: Cents;
  readonly toInterestCents: Cents;
  readonly after: ModuleBalance;
  /** What the module did not need. */
  readonly leftCents: Cents;
};

export function computeApplication(balance: ModuleBalance, paymentCents: Cents): Application {
  const tax = paid(balance.taxCents, paymentCents);
  const assessedPenalty = paid(balance.assessedPenaltyCents, tax.left);
  const accruedPenalty = paid(balance.accruedPenaltyCents, assessedPenalty.left);
  const assessedInterest = paid(balance.assessedInterestCents, accruedPenalty.left);
  const accruedInterest = paid(balance.accruedInterestCents, assessedInterest.left);
  return {
    toTaxCents: tax.paid,
    toPenaltyCents: sumCents([assessedPenalty.paid, accruedPenalty.paid]),
    toInterestCents: sumCents([assessedInterest.paid, accruedInterest.paid]),
    after: {
      taxCents: tax.owed,
      assessedPenaltyCents: assessedPenalty.owed,
      accruedPenaltyCents: accruedPenalty.owed,
      assessedInterestCents: assessedInterest.owed,
      accruedInterestCents: accruedInterest.owed,
    },
    leftCents: accruedInterest.left,
  };
}

/** Everything that is unpaid on a module, assessed and accrued. */
export function totalOf(balance: ModuleBalance): Cents {
  return cents(
    balance.taxCents +
      balance.assessedPenaltyCents +
      balance.assessedInterestCents +
      balance.accruedPenaltyCents +
      balance.accruedInterestCents,
  );
}

function paid(owed: Cents, money: Cents) {
  const part = minCents(owed, money);
  return { paid: part, owed: subtractCents(owed, part), left: subtractCents(money, part) };
}
