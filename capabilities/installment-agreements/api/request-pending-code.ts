import { requestInput } from '#capabilities/accounts/records.ts';
import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { agreementRequestKind } from '../store/agreement-request-store.ts';
import { agreementCodes } from '../parameters/agreement-codes.ts';
import { decideOnRequest } from './decide-on-request.ts';
import { moduleOwners } from './module-owners.ts';
import { findOwnRequest } from './find-own-request.ts';
import { requestPendingCodeContract } from './request-pending-code.contract.ts';
import { requestView } from './request-view.ts';

/**
 * A person asks for the pending code; it carries the day on which the request was complete (IRM 5.14.1.3(3)).
 */
export const requestPendingCode = commandOperation(
  requestPendingCodeContract,
  async ({ input, eyes, tx, actor, law }) => {
    const before = await findOwnRequest(eyes, input);
    const { decisions, codeFor } = await decideOnRequest(tx, before, actor, law);
    const step = move(agreementRequestTable, {
      state: before.state,
      event: 'request-pending-code',
      role: actor.role,
      decisions,
    });
    if (step.kind === 'refused') return refuse(step);
    const request = await record(tx, {
      kind: agreementRequestKind,
      before,
      step,
      body: { moduleIds: codeFor },
    });
    const ownerOf = await moduleOwners(tx, before);
    const { tc, ac } = agreementCodes.pending;
    for (const moduleId of codeFor) {
      await requestInput(tx, {
        taxpayerId: ownerOf(moduleId),
        moduleId,
        code: tc,
        actionCode: ac,
        transactionDay: tx.dayOf(before.completedAt),
      });
    }
    return await requestView(eyes, request, actor, law);
  },
);
