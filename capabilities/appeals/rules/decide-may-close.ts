/**
 * May this appeal be submitted for closing, and may its closing be approved?
 *
 * Law: AP-08-1125-0028 § 8.26.9.2.3.3(1)e, Note: not while a support request is open; after it is closed the
 * appeal closes by the ordinary steps and mediation adds none.
 * Not modelled: what Appeals looks at in the closing itself.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { noneLeft } from './findings.ts';
import { manual, memo } from './memorandum.ts';
import { type MediationRow, openMediations } from './pair-mediations.ts';

export type AppealClosingFacts = {
  /** The rows of the appeal's own case action record that are about mediation. */
  readonly mediationRows: readonly MediationRow[];
  readonly onDay: Day;
};

export type AppealClosingOutcome = 'may-close' | 'must-not-close';
const decide = ruleNamed<AppealClosingOutcome>('appeal-closing', 1);

export function decideMayClose(facts: AppealClosingFacts, law: Law): Decision<AppealClosingOutcome> {
  const open = openMediations(facts.mediationRows).map(({ supportRequestId }) => supportRequestId);
  const gate = memo('8.26.9.2.3.3(1)e');
  const findings = [
    noneLeft('support-requests-closed', 'openSupportRequests', open, gate, 'close-support-request'),
  ];
  const edition = editionInForce(manual, facts.onDay, law).id;
  return decide(open.length === 0 ? 'may-close' : 'must-not-close', findings, law, edition, facts.onDay);
}
