/**
 * May this agreement be put in place now, by its officer alone or with a manager's approval?
 *
 * Law: IRM 5.14.1.4.2(4) and (5), 5.14.1.4(12), 5.14.1.3(2) and (5) note; Exhibit 5.14.1-1.
 * Not modelled: the tests of the type itself, which come with the type's own findings.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding, Holds, Unit, Unknown } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { type Citation, irm } from '#kernel/law/source.ts';
import type { Cents } from '#kernel/money/cents.ts';
import type { CaseFacts } from './case-facts.ts';
import { isTrue, known, notApplicable, tested } from './findings.ts';
import { manual } from './manual.ts';

export type GrantOutcome = 'may-be-recorded' | 'needs-approval' | 'may-not-be-granted' | 'needs-facts';

export type GrantFacts = {
  readonly onDay: Day;
  readonly case: Pick<CaseFacts, 'compliance' | 'taxpayer'>;
  /** The findings of the type that was chosen, and of what it needs. */
  readonly typeFindings: readonly Finding[];
  readonly dueDayOfMonth: Unknown<number>;
  readonly feeCents: Unknown<Cents>;
  readonly approvalNeeded: boolean;
  /** The day on which the request was complete. */
  readonly completedDay: Day;
  /** TC 971 AC 043 is due for a module and nobody has asked for it yet. */
  readonly pendingCodeDue: boolean;
};

const decide = ruleNamed<GrantOutcome>('grant', 1);

export function decideGrant(facts: GrantFacts, law: Law): Decision<GrantOutcome> {
  const { compliance } = facts.case;
  const findings = [
    ...facts.typeFindings,
    currentPayments('deposits-current', 'depositsCurrent', compliance.depositsCurrent),
    currentPayments(
      'estimated-payments-current',
      'estimatedPaymentsCurrent',
      compliance.estimatedPaymentsCurrent,
    ),
    insolvencyAgrees(facts),
    settled('due-day-chosen', 'dueDayOfMonth', facts.dueDayOfMonth, irm('5.14.1.4.4(4)')),
    settled('fee-known', 'feeCents', facts.feeCents, irm('5.14.1.2(10)')),
    pendingCodeFirst(facts),
  ];
  const edition = editionInForce(manual, facts.onDay, law).id;
  return decide(
    outcomeOf(holdsTogether(findings), facts.approvalNeeded),
    findings,
    law,
    edition,
    facts.onDay,
  );
}

function outcomeOf(holds: Holds, approvalNeeded: boolean): GrantOutcome {
  if (holds === false) return 'may-not-be-granted';
  if (holds === 'unknown') return 'needs-facts';
  return approvalNeeded ? 'needs-approval' : 'may-be-recorded';
}

/** IRM 5.14.1.4.2(4): current before approval; the pending status did not ask for it. */
function currentPayments(test: string, fact: string, current: Holds | 'not-required'): Finding {
  const law = irm('5.14.1.4.2(4)');
  if (current === 'not-required') return notApplicable(test, law);
  return tested(test, current, isTrue(fact, current), law, { act: `bring-${test}`, fact, to: true });
}

/** IRM 5.14.1.3(5) note: in bankruptcy nothing is granted before Insolvency has answered. */
function insolvencyAgrees({ case: { taxpayer } }: GrantFacts): Finding {
  const law = irm('5.14.1.3(5)');
  const { bankruptcy } = taxpayer;
  if (bankruptcy === 'none' || (bankruptcy !== 'unknown' && bankruptcy.endedDay !== 'open')) {
    return notApplicable('insolvency-agrees', law);
  }
  const holds = known(bankruptcy, ({ insolvencyAnswer }) => insolvencyAnswer === 'may-grant');
  return tested('insolvency-agrees', holds, isTrue('insolvencyAnswer', holds), law, {
    act: 'contact-insolvency',
  });
}

/** A term that the agreement cannot do without: the written confirmation names it. */
function settled(test: string, fact: string, value: Unknown<number>, law: Citation): Finding {
  const holds: Holds = value === 'unknown' ? 'unknown' : true;
  const unit: Unit = fact === 'feeCents' ? 'cents' : 'count';
  return tested(test, holds, { fact, value, unit, how: 'is-known' }, law, { act: `settle-${test}`, fact });
}

/** IRM 5.14.1.3(2): a request approved on a later day has AC 043 first; one approved on its own day has AC 063 alone. */
function pendingCodeFirst({ onDay, completedDay, pendingCodeDue }: GrantFacts): Finding {
  const law = irm('5.14.1.3(2)');
  if (onDay === completedDay) return notApplicable('pending-code-asked-first', law);
  const asked = !pendingCodeDue;
  return tested('pending-code-asked-first', asked, isTrue('pendingCodeAsked', asked), law, {
    act: 'ask-for-pending-code',
  });
}
