/**
 * May this person try one more number today?
 *
 * Practice: 26 U.S.C. § 6103(h)(1) and § 7213A, both recalled: who looks has to need it for the work. How
 * many numbers that can be in a day they do not say; the bounds are the agency's own.
 * Not modelled: whose numbers they are, and why; the log of reads has that, for those who look into it.
 */
import { addBusinessDays, businessDayOnOrAfter } from '#kernel/calendar/business-days.ts';
import { addDays, type Day } from '#kernel/calendar/day.ts';
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce, type Parameter } from '#kernel/law/parameter.ts';
import { numberMissesMax } from '../parameters/number-misses-max.ts';
import { numberTriesMax } from '../parameters/number-tries-max.ts';
import { ownPractice } from './own-practice.ts';

/** What one person has tried on a business day so far. */
export type NumberTriesFacts = {
  readonly onDay: Day;
  readonly numbersTried: number;
  /** How many of these were nobody's. */
  readonly numbersMissed: number;
};

export type NumberTriesOutcome = 'may-try' | 'stopped-for-the-day';
const decide = ruleNamed<NumberTriesOutcome>('number-tries', 1);

export function decideNumberTries(facts: NumberTriesFacts, law: Law): Decision<NumberTriesOutcome> {
  const findings = [
    belowMax('numbers-tried-below-day-max', 'numbersTried', numberTriesMax, facts, law),
    belowMax('numbers-missed-below-day-max', 'numbersMissed', numberMissesMax, facts, law),
  ];
  const outcome = holdsTogether(findings) === true ? 'may-try' : 'stopped-for-the-day';
  return decide(outcome, findings, law, ownPractice, facts.onDay);
}

/** Tries are counted from this day on: those of a weekend or holiday count with the business day before. */
export function firstDayOfTries(onDay: Day): Day {
  return addBusinessDays(addDays(onDay, 1), -1);
}

function belowMax(
  test: string,
  fact: 'numbersTried' | 'numbersMissed',
  parameter: Parameter<number>,
  facts: NumberTriesFacts,
  law: Law,
): Finding {
  const max = inForce(parameter, facts.onDay, law);
  const limit = { value: max.value, parameter: max.parameter, from: max.from, source: max.source };
  const holds = facts[fact] < max.value;
  const compared = { fact, value: facts[fact], unit: 'count', how: 'less-than', limit } as const;
  const to = businessDayOnOrAfter(addDays(facts.onDay, 1));
  return {
    test,
    holds,
    compared,
    law: max.source,
    ...(!holds && { cure: { act: 'try-numbers-on-later-day', to, unit: 'day' } as const }),
  };
}
