/**
 * Which percentages is the taxpayer told on the day of the conversation, and where does each stand?
 *
 * Law: IRM 5.14.1.2(12)a, the current percentages; 26 U.S.C. §§ 6621(b), 6651(a)(1), (a)(2) and (h).
 * Not modelled: the rates of each module, which the letter tells.
 */
import {
  failureToPayRate,
  failureToPayRateReduced,
  interestRates,
  interestSpan,
} from '#capabilities/accounts/index.ts';
import type { Day } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { type InForce, inForce } from '#kernel/law/parameter.ts';
import { failureToFileRate } from '../../parameters/failure-to-file-rate.ts';

export type DisclosureFigures = {
  /** A year, compounded daily; `not-loaded` where no rate of that day is held. */
  readonly interestPercent: InForce<number> | 'not-loaded';
  /** Each for a month or a part of one. */
  readonly failureToPayPercent: InForce<number>;
  readonly reducedFailureToPayPercent: InForce<number>;
  readonly failureToFilePercent: InForce<number>;
};

export function computeDisclosureFigures(onDay: Day, law: Law): DisclosureFigures {
  const { fromDay, toDay } = interestSpan('underpayment');
  const isLoaded = onDay > fromDay && onDay <= toDay;
  return {
    interestPercent: isLoaded ? inForce(interestRates.underpayment, onDay, law) : 'not-loaded',
    failureToPayPercent: inForce(failureToPayRate, onDay, law),
    reducedFailureToPayPercent: inForce(failureToPayRateReduced, onDay, law),
    failureToFilePercent: inForce(failureToFileRate, onDay, law),
  };
}
