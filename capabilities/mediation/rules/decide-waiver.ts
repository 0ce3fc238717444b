/**
 * May this side's waiver of what the co-mediator disclosed be recorded?
 *
 * Law: Rev. Proc. 2014-63 (remembered, not read): an interest told in writing does not keep the co-mediator
 * out once both sides waive it. Each waives for itself: the taxpayer here or on a signed paper that an
 * employee of the case records, Appeals by the manager, who decides for it. Not modeled: who may sign for the
 * taxpayer.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import { editionOfStep } from './edition-of-step.ts';
import { mustBe, mustNotBe, notApplicable, oneOf, outcomeOf } from './findings.ts';
import { coMediatorLaw } from './memorandum.ts';

export const waivingSides = ['taxpayer', 'appeals'] as const;
export type WaivingSide = (typeof waivingSides)[number];

export type WaiverFacts = {
  readonly onDay: Day;
  readonly side: WaivingSide;
  /** The role of whoever records it. */
  readonly role: string;
  /** The taxpayer, or whoever acts for the taxpayer, records it. */
  readonly byTaxpayerSide: boolean;
  readonly conflict: 'none' | 'disclosed' | 'not-stated';
  readonly waivedBy: readonly string[];
  /** A paper that the taxpayer has signed comes with it. */
  readonly onPaper: boolean;
};

export type WaiverOutcome = 'may-be-waived' | 'may-not-be-waived' | 'needs-facts';

const decide = ruleNamed<WaiverOutcome>('waiver', 1);
const law = coMediatorLaw;

export function decideWaiver(facts: WaiverFacts, adopted: Law): Decision<WaiverOutcome> {
  const { onDay, side, role, byTaxpayerSide, conflict, waivedBy, onPaper } = facts;
  const already = waivedBy.includes(side);
  const findings = [
    oneOf('interest-was-disclosed', 'conflictTold', conflict, ['disclosed'], law, 'leave-as-it-is'),
    mustNotBe('waiver-not-given-before', 'waivedBefore', already, law, 'leave-as-it-is'),
    mustBe('side-waives-for-itself', 'ownSide', side === 'taxpayer' || !byTaxpayerSide, law, 'waive-own'),
    side === 'taxpayer' && !byTaxpayerSide
      ? mustBe('waiver-is-signed', 'waiverOnPaper', onPaper, law, 'attach-waiver')
      : notApplicable('waiver-is-signed', law),
    side === 'appeals'
      ? oneOf('manager-waives', 'waivingRole', role, ['appeals-team-manager'], law, 'leave-to-owner')
      : notApplicable('manager-waives', law),
  ];
  const outcome = outcomeOf(findings, 'may-be-waived', 'may-not-be-waived');
  return decide(outcome, findings, adopted, editionOfStep(onDay), onDay);
}
