import type { Decision, StoredDecision } from '#kernel/decision/decision.ts';
import type { HistoryEntry } from '#platform/record/history.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';
import { decidesPending, hasAgreement } from '../process/agreement-request.ts';
import type { PendingFacts } from '../rules/case-facts.ts';
import type { PendingOutcome } from '../rules/pending/decide-pending.ts';
import type { PendingCodeOutcome } from '../rules/pending/decide-pending-code.ts';
import { type DeterminationResult, resultOf } from '../rules/pending/determination-result.ts';
import type { RequestView } from './request-view.contract.ts';

/**
 * The pending decisions as they were made, newest first: one of receipt and one of each change of the facts.
 */
export function pendingDecisionsOf(history: readonly HistoryEntry[]): readonly StoredDecision[] {
  const made = history.filter(({ event }) => decidesPending(event)).flatMap(({ decisions }) => decisions);
  return made.filter(({ rule }) => rule === 'pending').toReversed();
}

/**
 * What came of each determination of a request, read off its history (IRM 5.14.1.3(4) to (8)), newest first.
 */
export function determinationsOf(
  { completedAt }: Pick<AgreementRequest, 'completedAt'>,
  history: readonly HistoryEntry[],
  dayOf: (at: AgreementRequest['completedAt']) => string,
): RequestView['determinations'] {
  return history
    .flatMap((entry) => {
      const result = decidesPending(entry.event)
        ? resultOfEntry(entry)
        : immediateApproval(entry, dayOf(completedAt));
      return result ? [{ result, onDay: entry.onDay, version: entry.version }] : [];
    })
    .toReversed();
}

function resultOfEntry({ decisions }: HistoryEntry): DeterminationResult | undefined {
  const pending = decisions.find(({ rule }) => rule === 'pending');
  if (pending === undefined) return undefined;
  const codes = decisions.filter(({ rule }) => rule === 'pending-code');
  return resultOf(
    pending.facts as PendingFacts,
    pending as StoredDecision & Decision<PendingOutcome>,
    codes as readonly (StoredDecision & Decision<PendingCodeOutcome>)[],
  );
}

/** Approved on the day on which the request was complete: IRM 5.14.1.3(2). */
function immediateApproval(
  { to, onDay }: HistoryEntry,
  completedDay: string,
): DeterminationResult | undefined {
  const approved = hasAgreement(to as AgreementRequest['state']);
  return approved && onDay === completedDay ? 'approved-immediate' : undefined;
}
