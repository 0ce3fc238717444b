import { insertGrant } from '#platform/access/grants.ts';
import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { invariant } from '#platform/record/invariant.ts';
import { record } from '#platform/record/record.ts';
import type { TermsBody } from '../process/agreement-request-record.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { agreementRequestKind } from '../store/agreement-request-store.ts';
import { decideOnRequest } from './decide-on-request.ts';
import { findOwnRequest } from './find-own-request.ts';
import { managerOf } from './perform-work-of-request.ts';
import { requestView } from './request-view.ts';
import { sendForApprovalContract } from './send-for-approval.contract.ts';

/** Sends the terms to the group manager, who sees the taxpayer from then on. */
export const sendForApproval = commandOperation(
  sendForApprovalContract,
  async ({ input, eyes, tx, actor, law }) => {
    const before = await findOwnRequest(eyes, input);
    const { decisions, terms } = await decideOnRequest(tx, before, actor, law);
    const step = move(agreementRequestTable, {
      state: before.state,
      event: 'send-for-approval',
      role: actor.role,
      decisions,
    });
    if (step.kind === 'refused') return refuse(step);
    invariant(terms, 'an agreement that may be granted has terms that are all known');
    const body: TermsBody = { terms };
    const request = await record(tx, { kind: agreementRequestKind, before, step, body });
    const subjectId = await managerOf(tx, request);
    for (const compartment of ['shared', 'collection']) {
      await insertGrant(tx, {
        taxpayerId: input.taxpayerId,
        compartment,
        subjectId,
        because: 'asked to approve',
      });
    }
    return await requestView(eyes, request, actor, law);
  },
);
