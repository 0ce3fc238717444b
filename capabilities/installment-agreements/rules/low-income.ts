/**
 * Is this taxpayer low-income for the user fee?
 *
 * Law: 26 U.S.C. § 6159(f)(2); IRM 5.14.1.2(9) last bullet and (11).
 * Not modelled: the processing of Form 13844, which confirms it after the agreement.
 */
import type { EntityKind } from '#capabilities/taxpayers/index.ts';
import type { Day } from '#kernel/calendar/day.ts';
import type { Finding, Holds } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { irm } from '#kernel/law/source.ts';
import { individualEntities } from '../parameters/individual-entities.ts';
import { lowIncomePercent } from '../parameters/low-income-percent.ts';
import { reducedFeeIndicatorFloor } from '../parameters/reduced-fee-indicator-floor.ts';
import { computeLowIncomeLimitCents } from './compute-low-income-limit.ts';
import type { HouseholdFacts } from './facts/taxpayer-facts.ts';
import { allHold, anyHolds, known, limitOf, tested } from './findings.ts';

export type LowIncomeFacts = {
  readonly onDay: Day;
  readonly entity: EntityKind;
  readonly household: HouseholdFacts;
};

/** An individual by either proof: income at or below the limit, or the indicator on master file. */
export function lowIncome(
  facts: LowIncomeFacts,
  law: Law,
): { readonly holds: Holds; readonly findings: readonly Finding[] } {
  const individual = individualForFee(facts);
  const income = incomeWithinGuideline(facts, law);
  const indicator = indicatorAboveFloor(facts, law);
  const holds = allHold([individual.holds, anyHolds([income.holds, indicator.holds])]);
  return { holds, findings: [individual, income, indicator] };
}

/** IRM 5.14.1.2(11): only individuals, no partnership or corporation. */
function individualForFee({ entity }: LowIncomeFacts): Finding {
  return tested(
    'individual-for-fee',
    individualEntities.includes(entity),
    { fact: 'entity', value: entity, unit: 'code', how: 'one-of', limit: { value: individualEntities } },
    irm('5.14.1.2(11)'),
  );
}

/** IRM 5.14.1.2(9): adjusted gross income at or below the share of the guideline. */
function incomeWithinGuideline({ onDay, household }: LowIncomeFacts, law: Law): Finding {
  const income = household.adjustedGrossIncomeCents;
  const limit = computeLowIncomeLimitCents(household, onDay, law);
  const figure = limitOf(inForce(lowIncomePercent, onDay, law));
  return tested(
    'income-within-guideline',
    income === 'unknown' || limit === 'unknown' ? 'unknown' : income <= limit,
    {
      fact: 'adjustedGrossIncomeCents',
      value: income,
      unit: 'cents',
      how: 'at-most',
      ...(limit !== 'unknown' && { limit: { ...figure, value: limit } }),
    },
    irm('5.14.1.2(9)'),
    { act: 'file-form-13844' },
  );
}

/** IRM 5.14.1.2(11): the reduced user fee indicator on master file. */
function indicatorAboveFloor({ onDay, household }: LowIncomeFacts, law: Law): Finding {
  const floor = inForce(reducedFeeIndicatorFloor, onDay, law);
  const value = household.reducedFeeIndicator;
  return tested(
    'reduced-fee-indicator-set',
    value === 'none' ? false : known(value, (indicator) => indicator > floor.value),
    { fact: 'reducedFeeIndicator', value, unit: 'count', how: 'more-than', limit: limitOf(floor) },
    irm('5.14.1.2(11)'),
  );
}
