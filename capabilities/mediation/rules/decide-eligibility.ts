/**
 * What speaks for and against mediating this case, before manager and analyst talk it over?
 *
 * Law: IRM 8.26.9.2.1, which the memorandum does not reprint, on Rev. Proc. 2014-63. Not modeled: whether
 * mediation is granted. Nothing here was read in its own text: a ground is proposed, a question asked, and
 * no request is refused for it.
 */
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import { type Finding, isFailed, isUnknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Source } from '#kernel/law/source.ts';
import { type DenialGroundName, denialGrounds } from '../parameters/denial-grounds.ts';
import type { EligibilityFacts } from './eligibility-facts.ts';
import { exclusionFindings, readinessFindings } from './eligibility-findings.ts';
import { baseManual } from './memorandum.ts';

/**
 * `not-yet`: talks come first; `explanation-asked`: other issues are open and nobody has said why;
 * `ground-proposed`: there is a ground on which a person may propose denial.
 */
export type EligibilityOutcome =
  'no-ground-seen' | 'not-yet' | 'explanation-asked' | 'ground-proposed' | 'needs-facts';

const decide = ruleNamed<EligibilityOutcome>('eligibility', 1);

export function decideEligibility(facts: EligibilityFacts, law: Law): Decision<EligibilityOutcome> {
  const ready = readinessFindings(facts);
  const excluded = exclusionFindings(facts, law);
  return decide(
    outcomeOf(ready, excluded),
    [...ready, ...excluded],
    law,
    // Eligibility is not reprinted: the text of 2020 goes on.
    baseManual,
    facts.receivedDay,
  );
}

function outcomeOf(ready: readonly Finding[], excluded: readonly Finding[]): EligibilityOutcome {
  if (excluded.some(isFailed)) return 'ground-proposed';
  const [talks, ...others] = ready;
  if (talks !== undefined && isFailed(talks)) return 'not-yet';
  if (others.some(isFailed)) return 'explanation-asked';
  return [...ready, ...excluded].some(isUnknown) ? 'needs-facts' : 'no-ground-seen';
}

/** The ground that a failing test would be. */
const groundOf: Readonly<Record<string, DenialGroundName>> = {
  'not-docketed': 'docketed-or-designated',
  'not-designated': 'docketed-or-designated',
  'no-whipsaw': 'whipsaw',
  'suits-dispute-act': 'dispute-resolution-act',
  'not-excluded-later': 'other-listed-issue',
  'fast-track-is-no-bar': 'other-listed-issue',
};

export type ProposedGround = { readonly ground: DenialGroundName; readonly source: Source };

/** The grounds that the findings propose, each with how sure its source is. */
export function proposedGrounds(findings: readonly Finding[]): readonly ProposedGround[] {
  const names = new Set(findings.filter(isFailed).map(({ test }) => groundOf[test]));
  return denialGrounds
    .filter(({ ground }) => names.has(ground))
    .map(({ ground, source }) => ({ ground, source }));
}
