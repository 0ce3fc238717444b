/**
 * May this appeal be submitted for closing, and may its closing be approved?
 *
 * Law: AP-08-1125-0028 § 8.26.9.2.3.3(1)e, Note: not while a support request is open; after it is closed the
 * appeal closes by the ordinary steps and mediation adds none. Rev. Proc. 2014-63: mediation gives no
 * authority to settle beside the usual, so that a compromise still needs Counsel’s opinion where the law
 * asks. Not modelled: what else Appeals looks at in the closing itself.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import { isFailed } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { type AgreedOffer, counselFinding } from './counsel-finding.ts';
import { noneLeft } from './findings.ts';
import { manual, memo } from './memorandum.ts';
import { type MediationRow, openMediations } from './pair-mediations.ts';

export type AppealClosingFacts = {
  /** The rows of the appeal's own case action record that are about mediation. */
  readonly mediationRows: readonly MediationRow[];
  readonly agreedOffer: AgreedOffer | 'no-agreed-offer';
  readonly onDay: Day;
};

export type AppealClosingOutcome = 'may-close' | 'must-not-close';
const decide = ruleNamed<AppealClosingOutcome>('appeal-closing', 2);

export function decideMayClose(facts: AppealClosingFacts, law: Law): Decision<AppealClosingOutcome> {
  const open = openMediations(facts.mediationRows).map(({ supportRequestId }) => supportRequestId);
  const gate = memo('8.26.9.2.3.3(1)e');
  const findings = [
    noneLeft('support-requests-closed', 'openSupportRequests', open, gate, 'close-support-request'),
    counselFinding(facts.agreedOffer, facts.onDay, law),
  ];
  const edition = editionInForce(manual, facts.onDay, law).id;
  const outcome = findings.some(isFailed) ? 'must-not-close' : 'may-close';
  return decide(outcome, findings, law, edition, facts.onDay);
}
