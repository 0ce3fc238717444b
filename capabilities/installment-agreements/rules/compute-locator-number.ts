/**
 * What is the agreement's locator number, XX and YY, and what is written beside it?
 *
 * Law: IRM 5.14.1.4.4(6); Exhibit 5.14.1-2: several conditions, direct debit, the priority table, what goes
 * on the form. Not modelled: the refusal of a number that a person picks, which `decide-locator-number.ts`
 * makes.
 */
import type { AgreementTypeId } from '../parameters/agreement-type.ts';
import type { ConditionCode, InitiatorCode } from '../parameters/locator-codes.ts';
import { isStreamlined } from './compute-originator-code.ts';
import { conditionsOf } from './locator/conditions.ts';
import { initiatorOf } from './locator/initiator.ts';
import type { LocatorFacts } from './locator/locator-facts.ts';

export type LocatorNumber = {
  /** `0236`; `none` where no code of the exhibit fits, `unknown` while a fact that chooses is. */
  readonly number: string;
  readonly initiator: InitiatorCode | 'none' | 'unknown';
  readonly condition: ConditionCode;
  /** The rule that chose the initiator. */
  readonly because: string;
  /** Every condition, the one in the number first. */
  readonly conditions: readonly ConditionCode[];
  /** Written in the Additional Conditions of Form 433-D and in the history. */
  readonly onForm: readonly ConditionCode[];
  /** Printed on the letter: the cross-reference number alone. */
  readonly onLetter: readonly ConditionCode[];
};

const allOther: ConditionCode = '09';
const crossReference: ConditionCode = '63';

export function computeLocatorNumber(facts: LocatorFacts, type: AgreementTypeId | 'none'): LocatorNumber {
  const found = conditionsOf(facts, type);
  const conditions = found.length === 0 ? [allOther] : found;
  const [condition = allOther, ...others] = conditions;
  const streamlined = type !== 'none' && isStreamlined(type);
  const { because, code } = initiatorOf({ facts, conditionCount: found.length, streamlined });
  return {
    number: code === 'none' || code === 'unknown' ? code : `${code}${condition}`,
    initiator: code,
    condition,
    because,
    conditions,
    onForm: others,
    onLetter: conditions.filter((item) => item === crossReference),
  };
}
