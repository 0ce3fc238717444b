import { voidLettersOf } from '#capabilities/correspondence/records.ts';
import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { agreementRequestKind } from '../store/agreement-request-store.ts';
import { findOwnRequest } from './find-own-request.ts';
import { requestView } from './request-view.ts';
import { withdrawRequestContract } from './withdraw-request.contract.ts';

/** The taxpayer withdraws, which also waives review and appeal (IRM 5.14.1.4(8) note). */
export const withdrawRequest = commandOperation(
  withdrawRequestContract,
  async ({ input, eyes, tx, actor, law }) => {
    const before = await findOwnRequest(eyes, input);
    const step = move(agreementRequestTable, {
      state: before.state,
      event: 'withdraw-request',
      role: actor.role,
    });
    if (step.kind === 'refused') return refuse(step);
    const body = { because: input.because };
    const request = await record(tx, { kind: agreementRequestKind, before, step, body });
    await voidLettersOf(tx, { taxpayerId: request.taxpayerId, subjectId: request.requestId });
    return await requestView(eyes, request, actor, law);
  },
);
