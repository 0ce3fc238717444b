/**
 * Which conditions cannot be named for this agreement, and what stands in the way of each?
 *
 * Law: Exhibit 5.14.1-2, the YY table: 41 and 99 are not for the field, 70 needs a joint module.
 * Not modelled: whether a condition that is open fits, which whoever settles the terms knows.
 */
import { type Finding, isFailed } from '#kernel/decision/finding.ts';
import { conditionCodes } from '../../parameters/locator-codes.ts';
import type { AgreementCondition } from '../facts/finance-facts.ts';
import { jointForSecondary, openTo } from './code-findings.ts';
import { chosenCodes } from './conditions.ts';
import type { LocatorFacts } from './locator-facts.ts';

export type ClosedCondition = { readonly condition: AgreementCondition; readonly finding: Finding };

export function closedConditions(facts: LocatorFacts): readonly ClosedCondition[] {
  const { function: by } = facts.origin;
  return (Object.keys(chosenCodes) as AgreementCondition[]).flatMap((condition) => {
    const codes = [chosenCodes[condition]];
    const findings = [
      openTo('condition-codes-open-to-function', codes, conditionCodes, by),
      jointForSecondary(facts, codes),
    ];
    return findings.filter(isFailed).map((finding) => ({ condition, finding }));
  });
}
