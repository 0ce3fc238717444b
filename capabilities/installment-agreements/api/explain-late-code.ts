import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { agreementRequestKind } from '../store/agreement-request-store.ts';
import { explainLateCodeContract } from './explain-late-code.contract.ts';
import { findOwnRequest } from './find-own-request.ts';
import { requestView } from './request-view.ts';

/** Keeps the reason in the history of the request; the code and the breach stay what they are. */
export const explainLateCode = commandOperation(
  explainLateCodeContract,
  async ({ input, eyes, tx, actor, law }) => {
    const before = await findOwnRequest(eyes, input);
    const { state } = before;
    const step = move(agreementRequestTable, { state, event: 'explain-late-code', role: actor.role });
    if (step.kind === 'refused') return refuse(step);
    const body = { because: input.because };
    const request = await record(tx, { kind: agreementRequestKind, before, step, body });
    return await requestView(eyes, request, actor, law);
  },
);
