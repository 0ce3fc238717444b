/**
 * May this co-mediator from outside the agency see the mediation?
 *
 * Law: Rev. Proc. 2014-63 (remembered, not read): no interest in the matter unless told in writing and waived
 * by both sides, and no representing in it later. The consent to disclose is Exhibit 8.26.9-4 of the manual
 * of 2020; that nothing goes out without it is 26 U.S.C. § 6103(c). Not modeled: what makes an interest.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { editionOfStep } from './edition-of-step.ts';
import { mustBe, noneMissing, notApplicable, outcomeOf } from './findings.ts';
import { coMediatorLaw, consentLaw } from './memorandum.ts';

export type CoMediatorAccessFacts = {
  readonly onDay: Day;
  readonly conflict: 'none' | 'disclosed' | 'not-stated';
  readonly waivedBy: readonly string[];
  readonly barAcknowledged: boolean;
  readonly consentReturned: boolean;
};

export type CoMediatorAccess = 'may-see' | 'may-not-see' | 'needs-facts';

const decide = ruleNamed<CoMediatorAccess>('co-mediator-access', 1);

export function decideCoMediatorAccess(facts: CoMediatorAccessFacts, law: Law): Decision<CoMediatorAccess> {
  const { onDay, conflict, barAcknowledged, consentReturned } = facts;
  const stated = conflict !== 'not-stated';
  const findings = [
    mustBe('conflict-statement-given', 'conflictStatement', stated, coMediatorLaw, 'state-conflicts'),
    waiverFinding(facts),
    mustBe(
      'representation-bar-acknowledged',
      'barAcknowledged',
      barAcknowledged,
      coMediatorLaw,
      'acknowledge-bar',
    ),
    mustBe('consent-to-disclose-signed', 'consentReturned', consentReturned, consentLaw, 'obtain-consent'),
  ];
  const outcome = outcomeOf(findings, 'may-see', 'may-not-see');
  return decide(outcome, findings, law, editionOfStep(onDay), onDay);
}

/** Who still has to waive what was disclosed. */
function waiverFinding({ conflict, waivedBy }: CoMediatorAccessFacts): Finding {
  const test = 'disclosed-conflict-waived';
  if (conflict !== 'disclosed') return notApplicable(test, coMediatorLaw);
  const missing = ['taxpayer', 'appeals'].filter((side) => !waivedBy.includes(side));
  return noneMissing(test, 'waiversMissing', missing, coMediatorLaw, 'waive-conflict');
}
