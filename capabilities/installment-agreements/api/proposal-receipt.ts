import type { Decision } from '#kernel/decision/decision.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Deadline } from '#platform/record/deadlines.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';
import { barsLevy } from '../process/agreement-request.ts';
import type { PendingOutcome } from '../rules/pending/decide-pending.ts';
import { deadlinesShown } from './deadline-view.ts';
import type { ProposalReceipt } from './request-view.contract.ts';

/** What recording a proposal came to, for whoever recorded it: nothing in it is read again. */
export function proposalReceipt(
  request: AgreementRequest,
  pending: Decision<PendingOutcome>,
  deadlines: readonly Deadline[],
  actor: Actor,
): ProposalReceipt {
  const { requestId, taxpayerId, state, version, receivedAt, completedAt, pendingFrom } = request;
  return {
    requestId,
    taxpayerId,
    state: state as ProposalReceipt['state'],
    version,
    receivedAt,
    completedAt,
    ...(pendingFrom && { pendingFrom }),
    levyBarred: barsLevy(state),
    pendingDecisions: [pending],
    deadlines: deadlinesShown(deadlines, actor),
  };
}
