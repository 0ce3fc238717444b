import { type Day, dayNumber } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { type BasisPoints, basisPointsOf } from '#kernel/money/basis-points.ts';
import { penaltyMonthsAfter } from './penalty-months.ts';
import type { PenaltyTerms } from './penalty-rates.ts';
import { penaltySumOf } from './penalty-sum.ts';
import type { PlanEvents } from './plan-events.ts';
import type { PlanModule } from './plan.ts';

/** The failure-to-pay rates of one module in a plan, each sum from the module's first month on. */
export type PlanRates = {
  /** Of the months that begin before the balance day. */
  readonly ratesBefore: BasisPoints;
  /** Of those that begin before an event; at the one after the CSED, of those that begin up to the CSED. */
  readonly ratesTo: (event: number) => BasisPoints;
};

/** For which payments: so many before the CSED, where that ends them. */
export type PlanRatesTerms = {
  readonly events: PlanEvents;
  readonly count: number;
  readonly csedDay: Day | 'unknown';
  readonly startDay: Day | 'none';
};

export function planRates(
  { failureToPay, balanceDay }: PlanModule,
  terms: PlanRatesTerms,
  law: Law,
): PlanRates {
  if (failureToPay === 'none') return noRates;
  const { events, count, csedDay } = terms;
  const { begunBefore } = penaltyMonthsAfter(failureToPay.dueDay);
  const months = events.penaltyMonths(failureToPay.dueDay, count);
  const sumOf = penaltySumOf(withPlan(failureToPay, terms.startDay), law);
  const ratesTo = (event: number): BasisPoints => {
    if (event < count) return sumOf(months[event] as number);
    if (event > count || csedDay === 'unknown')
      throw new RangeError(`nothing accrues before payment ${event + 1}, which the plan does not have`);
    return sumOf(begunBefore(dayNumber(csedDay) + 1));
  };
  return { ratesBefore: sumOf(begunBefore(dayNumber(balanceDay))), ratesTo };
}

const noRate = basisPointsOf(0);
const noRates: PlanRates = { ratesBefore: noRate, ratesTo: () => noRate };

/** The agreement that the plan belongs to is one of those that may reduce the rate. */
function withPlan(terms: PenaltyTerms, startDay: Day | 'none'): PenaltyTerms {
  if (startDay === 'none') return terms;
  return { ...terms, agreements: [...terms.agreements, { fromDay: startDay, untilDay: 'in-effect' }] };
}
