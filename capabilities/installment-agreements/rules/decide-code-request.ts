/**
 * May a person ask for TC 971 AC 043 on account of this request now?
 *
 * Law: IRM 5.14.1.3(2) and (3) first note; Exhibit 5.14.1-1: an agreement that can be input at once takes AC
 * 063 alone. Not modelled: whether the code is due on each module, which the pending code decision says.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';
import type { GrantOutcome } from './decide-grant.ts';
import { isTrue, notApplicable, tested } from './findings.ts';
import { manual } from './manual.ts';
import type { PendingCodeOutcome } from './pending/decide-pending-code.ts';

export type CodeRequestFacts = {
  readonly onDay: Day;
  /** The day on which the request was complete. */
  readonly completedDay: Day;
  /** What the pending code decision says of the request's modules together, with its findings on each. */
  readonly code: PendingCodeOutcome;
  readonly codeFindings: readonly Finding[];
  /** What the grant decision says today. */
  readonly grant: GrantOutcome;
};

export type CodeRequestOutcome = 'may-be-asked' | 'may-not-be-asked';

const decide = ruleNamed<CodeRequestOutcome>('code-request', 1);

export function decideCodeRequest(facts: CodeRequestFacts, law: Law): Decision<CodeRequestOutcome> {
  const later = notInputAtOnce(facts);
  const may = facts.code === 'required' && later.holds === true;
  const edition = editionInForce(manual, facts.onDay, law).id;
  const outcome = may ? 'may-be-asked' : 'may-not-be-asked';
  return decide(outcome, [...facts.codeFindings, later], law, edition, facts.onDay);
}

/** IRM 5.14.1.3(3), first note. Immediate is only what is input on the day of the request. */
function notInputAtOnce({ onDay, completedDay, grant }: CodeRequestFacts): Finding {
  const test = 'agreement-not-input-at-once';
  const law = irm('5.14.1.3(3)');
  if (onDay !== completedDay) return notApplicable(test, law);
  const ready = grant === 'may-be-recorded';
  const compared = { ...isTrue('agreementReadyToday', ready), limit: { value: false } };
  return tested(test, !ready, compared, law, { act: 'record-agreement-today' });
}
