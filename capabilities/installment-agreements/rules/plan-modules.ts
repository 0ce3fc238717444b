/**
 * How do the modules of a case stand in a plan of payments?
 *
 * Law: IRM 5.14.1.4(1): all included modules, with projected accruals, each by its own collection statute.
 * Not modelled: the rates themselves, which are those of accounts.
 */
import type { PlanModule } from '#capabilities/accounts/index.ts';
import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import { type Cents, zeroCents } from '#kernel/money/cents.ts';
import { type BalanceFacts, type ModuleFacts, moduleKey, periodEndDay } from './facts/module-facts.ts';
import type { TaxpayerFacts } from './facts/taxpayer-facts.ts';
import { failureToPayOf } from './failure-to-pay-terms.ts';

/** The modules as a plan reads them; unknown while something that the plan needs is. */
export function planModules(
  modules: readonly ModuleFacts[],
  taxpayer: TaxpayerFacts,
): Unknown<readonly PlanModule[]> {
  const planned = modules.map((module) =>
    module.balance.accrualsToPayoffCents === 'computed'
      ? accruingModule(module, taxpayer)
      : givenModule(module, module.balance.accrualsToPayoffCents),
  );
  const ready = planned.filter((module) => module !== 'unknown');
  return ready.length < planned.length ? 'unknown' : ready;
}

/**
 * A module whose accruals an officer's tool has projected: they are owed from the start, and nothing is
 * added.
 */
function givenModule(module: ModuleFacts, accruals: Unknown<Cents>): Unknown<PlanModule> {
  const balance = planBalance(module.balance);
  if (balance === 'unknown' || accruals === 'unknown') return 'unknown';
  return {
    module: moduleKey(module),
    balance: { ...balance, accruedInterestCents: accruals },
    balanceDay: periodEndDay(module),
    interest: 'none',
    failureToPay: 'none',
    csedDay: module.csedDay,
  };
}

function accruingModule(module: ModuleFacts, taxpayer: TaxpayerFacts): Unknown<PlanModule> {
  const balance = planBalance(module.balance);
  const balanceDay = balanceDayOf(module);
  const failureToPay = failureToPayOf(module, taxpayer);
  if (balance === 'unknown' || balanceDay === 'unknown' || failureToPay === 'unknown') return 'unknown';
  const { csedDay } = module;
  return { module: moduleKey(module), balance, balanceDay, interest: 'underpayment', failureToPay, csedDay };
}

function planBalance({
  taxCents,
  assessedPenaltyCents,
  assessedInterestCents,
  stated,
}: BalanceFacts): Unknown<PlanModule['balance']> {
  if (taxCents === 'unknown' || assessedPenaltyCents === 'unknown' || assessedInterestCents === 'unknown')
    return 'unknown';
  const { accruedPenaltyCents, accruedInterestCents } = stated ?? nothingAccrued;
  if (accruedPenaltyCents === 'unknown' || accruedInterestCents === 'unknown') return 'unknown';
  const accrued = { accruedPenaltyCents, accruedInterestCents };
  return { taxCents, assessedPenaltyCents, assessedInterestCents, ...accrued };
}

const nothingAccrued = { accruedPenaltyCents: zeroCents, accruedInterestCents: zeroCents } as const;

/**
 * What is assessed holds the accruals up to its assessment; what is not yet, none since the return was due.
 */
function balanceDayOf({ assessedDay, returnDueDay, balance }: ModuleFacts): Unknown<Day> {
  if (balance.stated) return balance.stated.onDay;
  return assessedDay === 'pre-assessed' ? returnDueDay : assessedDay;
}
