import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { agreementRequestKind } from '../store/agreement-request-store.ts';
import { approveContract } from './approve.contract.ts';
import { beginAgreement } from './begin-agreement.ts';
import { decideOnRequest } from './decide-on-request.ts';
import { findOwnRequest } from './find-own-request.ts';
import { requestView } from './request-view.ts';

/** Approves exactly the version that the manager has looked at; it is in effect once it is in writing. */
export const approve = commandOperation(approveContract, async ({ input, eyes, tx, actor, law }) => {
  const before = await findOwnRequest(eyes, input);
  const decided = await decideOnRequest(tx, before, actor, law, { versionSeen: input.version });
  const step = move(agreementRequestTable, {
    state: before.state,
    event: 'approve',
    role: actor.role,
    decisions: decided.decisions,
  });
  if (step.kind === 'refused') return refuse(step);
  const request = await record(tx, {
    kind: agreementRequestKind,
    before,
    step,
    body: { version: input.version },
  });
  await beginAgreement(tx, request, decided);
  return await requestView(eyes, request, actor, law);
});
