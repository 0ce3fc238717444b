import { type Day, dayNumber, dayOfNumber } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Citation } from '#kernel/law/source.ts';
import { type BasisPoints, basisPointsOf, percentOf } from '#kernel/money/basis-points.ts';
import { type Cents, maxCents, subtractCents, sumCents, zeroCents } from '#kernel/money/cents.ts';
import { halfCent, shareCarried } from '#kernel/money/share.ts';
import { rateUnderMax } from './penalty-max.ts';
import { type PenaltyMonths, penaltyMonthsAfter } from './penalty-months.ts';
import { penaltyRates, type PenaltyTerms, type RateReason } from './penalty-rates.ts';

/**
 * What does the failure to pay the tax shown on a return add to it?
 *
 * Law: 26 U.S.C. § 6651(a)(2), (b)(2), (d), (h); 26 CFR 301.6651-1. A month that has begun counts in full;
 * it runs on the tax less what was paid on or before its first day. The rates together stop at the maximum.
 * The sum is rounded once.
 * Not modelled: tax not shown on the return, § 6651(a)(3); the failure to file; reasonable cause.
 */
export type FailureToPayFacts = PenaltyTerms & {
  /** The tax shown on the return and unpaid on the last day to pay. */
  readonly taxCents: Cents;
  /** Months that have begun by the end of this day count. */
  readonly throughDay: Day;
  readonly payments: readonly { readonly onDay: Day; readonly amountCents: Cents }[];
};

export type PenaltyMonth = {
  readonly number: number;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly baseCents: Cents;
  readonly ratePercent: number;
  readonly reason: RateReason | 'maximum-reached';
  readonly penaltyCents: Cents;
  readonly law: Citation;
};

export type FailureToPay = {
  readonly penaltyCents: Cents;
  /** All months' rates together. */
  readonly ratePercent: number;
  readonly months: readonly PenaltyMonth[];
};

export function computeFailureToPay(facts: FailureToPayFacts, law: Law): FailureToPay {
  const calendar = penaltyMonthsAfter(facts.dueDay);
  const { rateOf } = penaltyRates(facts, law);
  const underMax = rateUnderMax(law);
  const through = dayNumber(facts.throughDay);
  const months: PenaltyMonth[] = [];
  let used = basisPointsOf(0);
  let carried = halfCent;
  for (let number = 1; calendar.firstNumber(number) <= through; number += 1) {
    const firstDay = dayOfNumber(calendar.firstNumber(number));
    const baseCents = unpaidAtBeginning(facts, firstDay);
    if (baseCents === zeroCents) break;
    const full = rateOf(calendar.firstNumber(number), calendar.lastNumber(number));
    const rate = underMax(full.rate, used, calendar.firstNumber(number));
    const part = shareCarried(baseCents, rate, carried);
    carried = part.carried;
    used = (used + rate) as BasisPoints;
    const reason = rate < full.rate ? 'maximum-reached' : full.reason;
    months.push({
      ...monthOf(calendar, number),
      baseCents,
      ratePercent: percentOf(rate),
      reason,
      penaltyCents: part.share,
      law: full.law,
    });
  }
  return {
    penaltyCents: sumCents(months.map((month) => month.penaltyCents)),
    ratePercent: percentOf(used),
    months,
  };
}

function monthOf(calendar: PenaltyMonths, number: number) {
  return {
    number,
    firstDay: dayOfNumber(calendar.firstNumber(number)),
    lastDay: dayOfNumber(calendar.lastNumber(number)),
  };
}

/**
 * § 6651(b)(2): paid on or before the beginning of the month, so a payment on its first day is already
 * taken off.
 */
function unpaidAtBeginning({ taxCents, payments }: FailureToPayFacts, firstDay: Day): Cents {
  const paid = sumCents(
    payments.filter(({ onDay }) => onDay <= firstDay).map(({ amountCents }) => amountCents),
  );
  return maxCents(subtractCents(taxCents, paid), zeroCents);
}
