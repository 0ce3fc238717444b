/**
 * Up to what adjusted gross income is a household low-income for the user fee?
 *
 * Law: 26 U.S.C. § 6159(f)(2); IRM 5.14.1.2(9): a share of the guideline by year, place and household.
 * Not modelled: whose guideline year counts where a form is processed later; the agreement's day picks it.
 */
import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { basisPointsInWhole, basisPointsOf } from '#kernel/money/basis-points.ts';
import { type Cents, cents } from '#kernel/money/cents.ts';
import { lowIncomePercent } from '../parameters/low-income-percent.ts';
import { povertyGuidelines } from '../parameters/poverty-guidelines.ts';
import type { HouseholdFacts } from './facts/taxpayer-facts.ts';

export function computeLowIncomeLimitCents(
  { size, place }: HouseholdFacts,
  onDay: Day,
  law: Law,
): Unknown<Cents> {
  if (size === 'unknown' || place === 'unknown') return 'unknown';
  const { firstPersonCents, eachAdditionalCents } = inForce(povertyGuidelines[place], onDay, law).value;
  const guideline = firstPersonCents + eachAdditionalCents * (size - 1);
  const share = basisPointsOf(inForce(lowIncomePercent, onDay, law).value);
  return cents(Math.floor((guideline * share) / basisPointsInWhole));
}
