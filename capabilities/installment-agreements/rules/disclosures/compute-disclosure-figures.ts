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
import { type InForce, inForce, type Parameter } from '#kernel/law/parameter.ts';
import { failureToFileRate } from '../../parameters/failure-to-file-rate.ts';

/** `not-loaded` where no rate of that day is held: then nobody can tell it. */
export type DisclosureFigure = InForce<number> | 'not-loaded';

export type DisclosureFigures = {
  /** A year, compounded daily. */
  readonly interestPercent: DisclosureFigure;
  /** Each for a month or a part of one. */
  readonly failureToPayPercent: DisclosureFigure;
  readonly reducedFailureToPayPercent: DisclosureFigure;
  readonly failureToFilePercent: DisclosureFigure;
};

export function computeDisclosureFigures(onDay: Day, law: Law): DisclosureFigures {
  const isKnown = onDay <= interestSpan('underpayment').toDay;
  return {
    interestPercent: isKnown ? figureOn(interestRates.underpayment, onDay, law) : 'not-loaded',
    failureToPayPercent: figureOn(failureToPayRate, onDay, law),
    reducedFailureToPayPercent: figureOn(failureToPayRateReduced, onDay, law),
    failureToFilePercent: figureOn(failureToFileRate, onDay, law),
  };
}

function figureOn(parameter: Parameter<number>, onDay: Day, law: Law): DisclosureFigure {
  const first = parameter.values[0]?.from;
  return first !== undefined && onDay >= first ? inForce(parameter, onDay, law) : 'not-loaded';
}
