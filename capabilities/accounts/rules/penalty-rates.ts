import { type Day, dayNumber } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { type Citation, usc } from '#kernel/law/source.ts';
import type { BasisPoints } from '#kernel/money/basis-points.ts';
import { failureToPayNoticeDays } from '../parameters/failure-to-pay-notice-days.ts';
import { failureToPayRateAfterNotice } from '../parameters/failure-to-pay-rate-after-notice.ts';
import { failureToPayRateReduced } from '../parameters/failure-to-pay-rate-reduced.ts';
import { failureToPayRate } from '../parameters/failure-to-pay-rate.ts';
import { type DatedRate, datedRates, rateChangeAfter, rateOn } from './dated-rates.ts';
import type { AgreementPeriod } from './module.ts';
import { covers, edgeAfter, reducingPeriods } from './reducing-periods.ts';

/** What decides the failure-to-pay rate of each month of one module. */
export type PenaltyTerms = {
  /** The last day to pay, extensions of the time to file left out. */
  readonly dueDay: Day;
  readonly owedByIndividual: boolean;
  readonly filedTimely: boolean;
  readonly agreements: readonly AgreementPeriod[];
  readonly noticeDay: Day | 'none';
  /**
   * The statute reduces the month of approval; master file programming of 2003 began with the month after
   * it.
   */
  readonly monthOfApproval: 'counts' | 'does-not-count';
};

export type RateReason = 'normal' | 'agreement-in-effect' | 'after-notice';
export type MonthRate = { readonly rate: BasisPoints; readonly reason: RateReason; readonly law: Citation };

/** The rates of the months of one module. */
export type PenaltyRates = {
  /** The rate of the month from a first to a last day. */
  readonly rateOf: (firstNumber: number, lastNumber: number) => MonthRate;
  /** A later month that ends before the first change after a month's first day has that month's rate. */
  readonly changeAfter: (firstNumber: number) => number;
};

const laws = { normal: usc('6651(a)(2)'), raised: usc('6651(d)(1)'), reduced: usc('6651(h)') };

/**
 * Which failure-to-pay rate has a month?
 *
 * Law: 26 U.S.C. § 6651(a)(2), (d) and (h); IRM 5.14.1.2(7). The rate of a month in which an agreement was
 * in effect is kept when the agreement ends. Days are numbers, as in `penalty-months.ts`.
 */
export function penaltyRates(terms: PenaltyTerms, law: Law): PenaltyRates {
  const { normal, reduced, raised } = ratesUnder(law);
  const reducing = reducingPeriods(terms, law);
  const raisedAfter = raisedAfterNumber(terms, law);
  const rateOf = (firstNumber: number, lastNumber: number): MonthRate => {
    const low = rateOn(reduced, firstNumber);
    if (low !== undefined && reducing.some((period) => covers(period, firstNumber, lastNumber)))
      return { rate: low, reason: 'agreement-in-effect', law: laws.reduced };
    const high = firstNumber > raisedAfter ? rateOn(raised, firstNumber) : undefined;
    if (high !== undefined) return { rate: high, reason: 'after-notice', law: laws.raised };
    const rate = rateOn(normal, firstNumber);
    if (rate === undefined)
      throw new RangeError('a failure to pay has no rate in a month before the first one');
    return { rate, reason: 'normal', law: laws.normal };
  };
  const changeAfter = (number: number): number => {
    let next = raisedAfter < number ? Infinity : raisedAfter + 1;
    next = Math.min(next, rateChangeAfter(normal, number), rateChangeAfter(reduced, number));
    next = Math.min(next, rateChangeAfter(raised, number));
    for (const period of reducing) next = Math.min(next, edgeAfter(period, number));
    return next;
  };
  return { rateOf, changeAfter };
}

type RatesUnder = { readonly [Name in keyof typeof laws]: readonly DatedRate[] };
const read = new WeakMap<Law, RatesUnder>();

function ratesUnder(law: Law): RatesUnder {
  const known = read.get(law);
  if (known !== undefined) return known;
  const rates = {
    normal: datedRates(failureToPayRate, law),
    reduced: datedRates(failureToPayRateReduced, law),
    raised: datedRates(failureToPayRateAfterNotice, law),
  };
  read.set(law, rates);
  return rates;
}

function raisedAfterNumber({ noticeDay }: PenaltyTerms, law: Law): number {
  if (noticeDay === 'none') return Infinity;
  return dayNumber(noticeDay) + inForce(failureToPayNoticeDays, noticeDay, law).value;
}
