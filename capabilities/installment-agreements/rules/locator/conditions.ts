/**
 * Which conditions does this agreement have, by their codes?
 *
 * Law: Exhibit 5.14.1-2, the YY table; IRM 5.14.1.4.2(19) and 5.14.1.4.5(3) for unassessed modules.
 * Not modelled: conditions that nobody chose and no fact shows; without any, the code is 09.
 */
import type { AgreementTypeId } from '../../parameters/agreement-type.ts';
import { type ConditionCode, conditionCodes } from '../../parameters/locator-codes.ts';
import { includedModules } from '../case-facts.ts';
import type { AgreementCondition } from '../facts/finance-facts.ts';
import type { LocatorFacts, LocatorModule } from './locator-facts.ts';

/** What a person may name, by its code. */
export const chosenCodes: Readonly<Record<AgreementCondition, ConditionCode>> = {
  'cross-reference-tin': '63',
  'backup-not-collectible': '53',
  'lien-on-default': '66',
  'secondary-liable': '70',
  'review-payment': '80',
  'continuous-wage-levy': '08',
  'business-deferral': '41',
  'short-term-plan': '99',
};

const typeCodes: Readonly<Partial<Record<AgreementTypeId, ConditionCode>>> = {
  'streamlined-25': '36',
  'streamlined-50': '37',
  'ibtf-express-10': '15',
  'ibtf-express-25': '15',
  ibtf: '15',
  'partial-payment': '12',
};

const moduleCodes: readonly (readonly [ConditionCode, (module: LocatorModule) => boolean])[] = [
  ['63', ({ crossReferenced }) => crossReferenced],
  ['32', ({ assessedDay }) => assessedDay === 'pre-assessed'],
  ['27', ({ restrictedAccruals }) => restrictedAccruals === true],
];

/** In the order of their priority; empty where none applies. */
export function conditionsOf(facts: LocatorFacts, type: AgreementTypeId | 'none'): readonly ConditionCode[] {
  const modules = includedModules(facts);
  const found = new Set<ConditionCode | undefined>([
    ...facts.origin.conditions.map((condition) => chosenCodes[condition]),
    ...moduleCodes.filter(([, applies]) => modules.some(applies)).map(([code]) => code),
    type === 'none' ? undefined : typeCodes[type],
  ]);
  return conditionCodes.map(({ code }) => code).filter((code) => found.has(code));
}
