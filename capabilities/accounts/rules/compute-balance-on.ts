import type { Day } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { type Cents, zeroCents } from '#kernel/money/cents.ts';
import { interestRatesLastDay } from '../parameters/interest-rates-last-day.ts';
import { totalOf } from './compute-application.ts';
import type { ModuleBalance } from './module.ts';
import { eventsOn } from './plan-events.ts';
import { planLines } from './plan-line.ts';
import { runPlan } from './plan-run.ts';
import { sinceOpened } from './plan-state.ts';
import type { PlanModule } from './plan.ts';

/**
 * What pays a module off on a day: what is assessed, and the interest and failure-to-pay accrued since its
 * balance day?
 *
 * Law: 26 U.S.C. §§ 6601, 6622, 6651(a)(2). Accruals never stop, for no state of an agreement. A penalty
 * month that begins on the day itself is not in it: what is paid on its first day is paid before it.
 * Not modelled: the CSED; `compute-plan.ts` stops there.
 */
export type BalanceOnFacts = { readonly module: PlanModule; readonly onDay: Day };

export type BalanceOn = {
  readonly balance: ModuleBalance;
  readonly totalCents: Cents;
  /** Since the balance day. */
  readonly interestCents: Cents;
  readonly penaltyCents: Cents;
  /** After this day the last known interest rate is held. */
  readonly ratesKnownToDay: Day;
};

export function computeBalanceOn({ module, onDay }: BalanceOnFacts, law: Law): BalanceOn {
  const terms = { events: eventsOn([onDay], law), count: 1, startDay: 'none', stopsAtCsed: false } as const;
  const [state] = runPlan(planLines([module], terms, law), [zeroCents]);
  if (state === undefined) throw new RangeError(`${module.module} was not in the plan`);
  const { interestCents, penaltyCents } = sinceOpened(module.balance, state);
  const { taxCents, assessedPenaltyCents, assessedInterestCents, accruedPenaltyCents, accruedInterestCents } =
    state;
  return {
    balance: {
      taxCents,
      assessedPenaltyCents,
      assessedInterestCents,
      accruedPenaltyCents,
      accruedInterestCents,
    },
    totalCents: totalOf(state),
    interestCents,
    penaltyCents,
    ratesKnownToDay: interestRatesLastDay.day,
  };
}
