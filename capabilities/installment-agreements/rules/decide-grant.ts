/**
 * May this agreement be put in place now, by its officer alone or with a manager's approval?
 *
 * Law: IRM 5.14.1.4.2(1), (4) and (5), 5.14.1.4(12), 5.14.1.3(2) and (5) note; Exhibit 5.14.1-1.
 * Not modelled: the tests of the type itself, which come with the type's own findings.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import { type Finding, type Holds, isFailed, type Unknown } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';
import type { Cents } from '#kernel/money/cents.ts';
import type { CaseFacts } from './case-facts.ts';
import { codesInOrder, coversModules, currentPayments, insolvencyAgrees, settled } from './grant-findings.ts';
import { manual } from './manual.ts';
import { requiredReturnsFiled } from './pending/required-returns.ts';

export type GrantOutcome = 'may-be-recorded' | 'needs-approval' | 'may-not-be-granted' | 'needs-facts';

export type GrantFacts = {
  readonly onDay: Day;
  readonly case: Pick<CaseFacts, 'compliance' | 'taxpayer'>;
  /** What the pending decision finds wanting now, where it would not find the request pending any more. */
  readonly requestFindings: readonly Finding[];
  /** The findings of the type that was chosen, and of what it needs. */
  readonly typeFindings: readonly Finding[];
  /** What the form decision finds: method, form, signature and bank go together. */
  readonly formFindings: readonly Finding[];
  /** What is open in the terms, and what the taxpayer was told. */
  readonly termsFindings: readonly Finding[];
  readonly disclosureFindings: readonly Finding[];
  readonly modulesCovered: number;
  readonly dueDayOfMonth: Unknown<number>;
  readonly feeCents: Unknown<Cents>;
  /** What the approval decision finds; what does not hold there asks for a manager. */
  readonly approvalFindings: readonly Finding[];
  /** The day on which the request was complete. */
  readonly completedDay: Day;
  /** TC 971 AC 043 is due for a module and nobody has asked for it yet. */
  readonly pendingCodeDue: boolean;
  /** Somebody has asked for TC 971 AC 043 on account of this request. */
  readonly pendingCodeAsked: boolean;
};

const decide = ruleNamed<GrantOutcome>('grant', 2);

export function decideGrant(facts: GrantFacts, law: Law): Decision<GrantOutcome> {
  const { compliance } = facts.case;
  const { depositsCurrent, estimatedPaymentsCurrent } = compliance;
  const findings = [
    ...facts.requestFindings,
    ...facts.typeFindings,
    ...facts.formFindings,
    coversModules(facts.modulesCovered),
    requiredReturnsFiled({ compliance, onDay: facts.onDay }),
    currentPayments('deposits-current', 'depositsCurrent', depositsCurrent),
    currentPayments('estimated-payments-current', 'estimatedPaymentsCurrent', estimatedPaymentsCurrent),
    insolvencyAgrees(facts.case.taxpayer),
    settled('due-day-chosen', 'dueDayOfMonth', facts.dueDayOfMonth, irm('5.14.1.4.4(4)')),
    settled('fee-known', 'feeCents', facts.feeCents, irm('5.14.1.2(10)')),
    ...codesInOrder(facts),
    ...facts.termsFindings,
    ...facts.disclosureFindings,
  ];
  const edition = editionInForce(manual, facts.onDay, law).id;
  const outcome = outcomeOf(holdsTogether(findings), facts.approvalFindings.some(isFailed));
  return decide(outcome, [...findings, ...facts.approvalFindings], law, edition, facts.onDay);
}

function outcomeOf(holds: Holds, approvalNeeded: boolean): GrantOutcome {
  if (holds === false) return 'may-not-be-granted';
  if (holds === 'unknown') return 'needs-facts';
  return approvalNeeded ? 'needs-approval' : 'may-be-recorded';
}
