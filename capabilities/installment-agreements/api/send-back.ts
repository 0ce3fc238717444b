import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { SendBackBody } from '../process/agreement-request-record.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { agreementRequestKind } from '../store/agreement-request-store.ts';
import { findOwnRequest } from './find-own-request.ts';
import { requestView } from './request-view.ts';
import { sendBackContract } from './send-back.contract.ts';

/** A manager sends the terms back with the reason; the request is pending as before. */
export const sendBack = commandOperation(sendBackContract, async ({ input, eyes, tx, actor, law }) => {
  const before = await findOwnRequest(eyes, input);
  const step = move(agreementRequestTable, { state: before.state, event: 'send-back', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const body: SendBackBody = { because: input.because };
  return await requestView(
    eyes,
    await record(tx, { kind: agreementRequestKind, before, step, body }),
    actor,
    law,
  );
});
