/**
 * Is somebody named as representative who was a co-mediator in the same matter?
 *
 * Law: Rev. Proc. 2014-63 (remembered, not read): who mediated from outside the agency represents nobody in
 * the mediated issues afterwards. It stops no authority here: the team of the case is alerted. Two people can
 * have one name: the number in the Centralized Authorization File tells whether it is the same person, and a
 * name alone only suggests it. Not modeled: the same issue of another taxpayer.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding, Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { editionOfStep } from './edition-of-step.ts';
import { mustNotBe, notApplicable, tested } from './findings.ts';
import { coMediatorLaw } from './memorandum.ts';

export type RepresentationBarFacts = {
  readonly onDay: Day;
  readonly representativeName: string;
  readonly coMediatorName: string;
  /** Their numbers in the Centralized Authorization File. */
  readonly representativeNumber: Unknown<string>;
  readonly coMediatorNumber: Unknown<string>;
  /** The promise is on record; it binds from then on. */
  readonly acknowledgedDay: Day | 'none';
  readonly scope: readonly { readonly mft: string; readonly fromPeriod: string; readonly toPeriod: string }[];
  /** The periods that were mediated. */
  readonly mediated: Unknown<readonly { readonly mft: string; readonly period: string }[]>;
};

export type RepresentationBar = 'alert' | 'compare' | 'no-alert';

const decide = ruleNamed<RepresentationBar>('representation-bar', 2);

export function decideRepresentationBar(
  facts: RepresentationBarFacts,
  law: Law,
): Decision<RepresentationBar> {
  const { onDay, acknowledgedDay } = facts;
  const same = acknowledgedDay === 'none' ? false : samePerson(facts);
  const issue = same !== false && sameIssue(facts);
  const findings = [
    mustNotBe('no-co-mediator-represents', 'coMediatorRepresents', issue, coMediatorLaw, 'look-at-authority'),
    identityFinding(facts, issue !== false && same === 'unknown'),
  ];
  // Where nobody knows whether it is the same issue or the same person, somebody looks at it.
  const alert = same === 'unknown' ? 'compare' : 'alert';
  return decide(issue === false ? 'no-alert' : alert, findings, law, editionOfStep(onDay), onDay);
}

/** By the numbers, where both are known; a name that is alike leaves it open. */
function samePerson(facts: RepresentationBarFacts): Unknown<boolean> {
  const { representativeNumber, coMediatorNumber, representativeName, coMediatorName } = facts;
  if (representativeNumber !== 'unknown' && coMediatorNumber !== 'unknown')
    return representativeNumber === coMediatorNumber;
  return plain(representativeName) === plain(coMediatorName) ? 'unknown' : false;
}

function identityFinding(facts: RepresentationBarFacts, isOpen: boolean): Finding {
  const test = 'identity-is-told-by-number';
  if (!isOpen) return notApplicable(test, coMediatorLaw);
  const compared = {
    fact: 'representativeNumber',
    value: facts.representativeNumber,
    unit: 'text',
    how: 'equals',
    limit: { value: facts.coMediatorNumber },
  } as const;
  return tested(test, 'unknown', compared, coMediatorLaw, { act: 'compare-numbers' });
}

function sameIssue({ scope, mediated }: RepresentationBarFacts): Unknown<boolean> {
  if (mediated === 'unknown') return mediated;
  return mediated.some(({ mft, period }) =>
    scope.some((part) => part.mft === mft && part.fromPeriod <= period && period <= part.toPeriod),
  );
}

/** A name as it is compared: without capitals, and with single spaces. */
function plain(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
