import type { AccountModule } from '#capabilities/accounts/index.ts';
import type { ModuleFacts } from './facts/module-facts.ts';

/** What the account knows of a module, as the decisions read it. */
export function moduleFactsOf(
  module: AccountModule,
  included: boolean,
): Omit<ModuleFacts, 'crossReferenced'> {
  const { mft, period, kindOfTax, status, taxCents, assessedPenaltyCents, assessedInterestCents } = module;
  const codes = module.transactions.flatMap(({ code, actionCode, onDay }) =>
    actionCode === undefined ? [] : [{ tc: code, ac: actionCode, onDay }],
  );
  return {
    mft,
    period,
    kind: kindOfTax,
    included,
    status,
    balance: {
      taxCents,
      assessedPenaltyCents,
      assessedInterestCents,
      accrualsToPayoffCents: 'computed',
      ...(module.stated && { stated: module.stated }),
    },
    assessedDay: module.assessedDay,
    returnDueDay: module.returnDueDay,
    timelyFiled: module.timelyFiled,
    csedDay: module.csedDay,
    restitution: module.restitution,
    joint: module.joint,
    restrictedAccruals: module.restrictedAccruals,
    codes,
  };
}
