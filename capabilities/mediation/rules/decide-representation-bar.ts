/**
 * Is somebody named as representative who was a co-mediator in the same matter?
 *
 * Law: Rev. Proc. 2014-63 (remembered, not read): who mediated from outside the agency represents nobody in
 * the mediated issues afterwards. It stops no authority here: the team of the case is alerted. Not modeled:
 * the same issue of another taxpayer; persons of one name.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { editionOfStep } from './edition-of-step.ts';
import { mustNotBe } from './findings.ts';
import { coMediatorLaw } from './memorandum.ts';

export type RepresentationBarFacts = {
  readonly onDay: Day;
  readonly representativeName: string;
  readonly coMediatorName: string;
  /** The promise is on record; it binds from then on. */
  readonly acknowledgedDay: Day | 'none';
  readonly scope: readonly { readonly mft: string; readonly fromPeriod: string; readonly toPeriod: string }[];
  /** The periods that were mediated. */
  readonly mediated: Unknown<readonly { readonly mft: string; readonly period: string }[]>;
};

export type RepresentationBar = 'alert' | 'no-alert';

const decide = ruleNamed<RepresentationBar>('representation-bar', 1);

export function decideRepresentationBar(
  facts: RepresentationBarFacts,
  law: Law,
): Decision<RepresentationBar> {
  const { onDay, representativeName, coMediatorName, acknowledgedDay } = facts;
  const isSame = plain(representativeName) === plain(coMediatorName) && acknowledgedDay !== 'none';
  const issue = isSame && sameIssue(facts);
  const findings = [
    mustNotBe('no-co-mediator-represents', 'coMediatorRepresents', issue, coMediatorLaw, 'look-at-authority'),
  ];
  // Where nobody knows whether it is the same issue, a person looks at it.
  return decide(issue === false ? 'no-alert' : 'alert', findings, law, editionOfStep(onDay), onDay);
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
