/**
 * May this locator number stand on this agreement?
 *
 * Law: IRM 5.14.1.4.4(6); Exhibit 5.14.1-2: the two lists, who may use a code, and what makes each condition.
 * Not modelled: how the number is made, which `compute-locator-number.ts` does.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import { type Finding, isFailed } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';
import type { AgreementTypeId } from '../parameters/agreement-type.ts';
import { conditionCodes, initiatorCodes } from '../parameters/locator-codes.ts';
import { computeLocatorNumber } from './compute-locator-number.ts';
import { known, tested } from './findings.ts';
import { jointForSecondary, listed, openTo } from './locator/code-findings.ts';
import type { LocatorFacts } from './locator/locator-facts.ts';
import { manual } from './manual.ts';

export type LocatorOutcome = 'allowed' | 'refused';

const decide = ruleNamed<LocatorOutcome>('locator-number', 1);
const paragraph = irm('Exhibit 5.14.1-2');
const half = 'XX'.length;

export function decideLocatorNumber(
  facts: LocatorFacts & { readonly onDay: Day },
  { number, type }: { readonly number: string; readonly type: AgreementTypeId },
  law: Law,
): Decision<LocatorOutcome> {
  const edition = editionInForce(manual, facts.onDay, law).id;
  const computed = computeLocatorNumber(facts, type);
  const { function: by } = facts.origin;
  const findings = [
    listed('initiator-code-listed', number.slice(0, half), initiatorCodes, number),
    listed('condition-code-listed', number.slice(half), conditionCodes, number),
    openTo('initiator-code-open-to-function', [number.slice(0, half)], initiatorCodes, by),
    openTo(
      'condition-codes-open-to-function',
      [number.slice(half), ...computed.conditions],
      conditionCodes,
      by,
    ),
    jointForSecondary(facts, [number.slice(half), ...computed.conditions]),
    asComputed(number, computed.number),
  ];
  return decide(findings.some(isFailed) ? 'refused' : 'allowed', findings, law, edition, facts.onDay);
}

/** The exhibit leaves no choice: what several conditions, direct debit and priority give is the number. */
function asComputed(number: string, computed: string): Finding {
  const value = computed === 'unknown' || computed === 'none' ? computed : number;
  const holds = computed === 'none' ? false : known(value, (picked) => picked === computed);
  const compared = {
    fact: 'locatorNumber',
    value: number,
    unit: 'code',
    how: 'equals',
    limit: { value: computed },
  } as const;
  return tested('locator-number-as-computed', holds, compared, paragraph, {
    act: 'use-computed-locator',
    fact: 'locatorNumber',
    to: computed,
  });
}
