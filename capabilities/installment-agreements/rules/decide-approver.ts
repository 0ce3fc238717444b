/**
 * May this person approve what was prepared?
 *
 * Practice: IRM 5.14.1.1(2) and 5.14.1.4.4(10): group managers approve what their officers submit, and nobody
 * approves what they prepared themselves.
 * Not modelled: which level of manager a type needs; that comes with the approval decision.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';
import { isTrue, tested } from './findings.ts';
import { manual } from './manual.ts';

export type ApproverFacts = {
  readonly onDay: Day;
  readonly preparedBy: string;
  readonly approver: string;
  /** The version that the approver has looked at, and the one that stands. */
  readonly versionSeen: number;
  readonly versionStanding: number;
};

const decide = ruleNamed<'may-approve' | 'may-not-approve'>('approver', 1);

export function decideApprover(facts: ApproverFacts, law: Law): Decision<'may-approve' | 'may-not-approve'> {
  const other = facts.approver !== facts.preparedBy;
  const current = facts.versionSeen === facts.versionStanding;
  const findings = [
    tested('approver-did-not-prepare', other, isTrue('approverIsAnother', other), irm('5.14.1.1(2)'), {
      act: 'ask-another-manager',
    }),
    tested('approver-saw-these-terms', current, isTrue('versionSeenStands', current), irm('5.14.1.4.4(10)'), {
      act: 'look-again',
    }),
  ];
  const edition = editionInForce(manual, facts.onDay, law).id;
  return decide(other && current ? 'may-approve' : 'may-not-approve', findings, law, edition, facts.onDay);
}
