/**
 * May this person approve what was prepared?
 *
 * Practice: IRM 5.14.1.1(2) and 5.14.1.4.4(10): group managers approve what their officers submit, and nobody
 * approves what they prepared themselves. What stood in the way of the agreement on the day of approval still
 * does. Not modelled: which level of manager a type needs; that comes with the approval decision.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding } from '#kernel/decision/finding.ts';
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
  /** What the grant of the prepared terms finds on the day of approval. */
  readonly grantFindings: readonly Finding[];
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
    ...facts.grantFindings,
  ];
  const edition = editionInForce(manual, facts.onDay, law).id;
  const outcome = holdsTogether(findings) === true ? 'may-approve' : 'may-not-approve';
  return decide(outcome, findings, law, edition, facts.onDay);
}
