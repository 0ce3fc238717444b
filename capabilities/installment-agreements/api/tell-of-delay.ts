import { insertContact } from '#capabilities/casework/records.ts';
import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { agreementRequestKind } from '../store/agreement-request-store.ts';
import { findOwnRequest } from './find-own-request.ts';
import { requestView } from './request-view.ts';
import { tellOfDelayContract } from './tell-of-delay.contract.ts';

/**
 * The contact by which the taxpayer learned of the delay (IRM 5.14.1.4.4(10)); without one the task stays.
 */
export const tellOfDelay = commandOperation(tellOfDelayContract, async ({ input, eyes, tx, actor, law }) => {
  const before = await findOwnRequest(eyes, input);
  const { taxpayerId, toldAt: occurredAt, channel, told } = input;
  if (occurredAt > tx.now) return refuse({ code: 'told-at-must-not-be-in-the-future', field: 'toldAt' });
  const { state, requestId: subjectId } = before;
  const step = move(agreementRequestTable, { state, event: 'tell-of-delay', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const request = await record(tx, {
    kind: agreementRequestKind,
    before,
    step,
    body: { channel, told },
    occurredAt,
  });
  await insertContact(tx, {
    taxpayerId,
    occurredAt,
    direction: 'from-agency',
    channel,
    party: 'taxpayer',
    outcome: 'reached',
    told,
    subjectKind: 'agreement-request',
    subjectId,
  });
  return await requestView(eyes, request, actor, law);
});
