import { isTaxpayerSide } from '#capabilities/casework/index.ts';
import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { isRefusal, refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { record } from '#platform/record/record.ts';
import type { ReceiveAppealBody } from '../process/appeal-record.ts';
import { appealTable } from '../process/appeal.ts';
import { appealKind } from '../store/appeal-store.ts';
import { insertCaseAction } from '../store/case-action-store.ts';
import { appealView } from './appeal-view.ts';
import { decideReceived } from './decide-on-appeal.ts';
import { openReceiptWork } from './receipt-work.ts';
import { receiveAppealContract } from './receive-appeal.contract.ts';
import { readReceived } from './read-received.ts';

/** Records an appeal. It is recorded whatever it lacks; what it is follows from the acts and their days. */
export const receiveAppeal = commandOperation(receiveAppealContract, async (scene) => {
  const { input, eyes, tx, actor, law } = scene;
  const appealId = derivedId(input.commandId, 'appeal');
  const received = await readReceived(tx, input, appealId);
  if (isRefusal(received)) return received;
  const { decisions, decided } = decideReceived(received, law);
  const step = move(appealTable, { state: 'none', event: 'receive-appeal', role: actor.role, decisions });
  if (step.kind === 'refused') return refuse(step);
  const { taxpayerId, channel, receivedAt, postmarkDay } = input;
  const body: ReceiveAppealBody = {
    ...decided,
    taxpayerId,
    appealId,
    channel,
    receivedAt,
    postmarkDay,
    groupId: derivedId(input.commandId, 'appeal-group'),
    ...(!isTaxpayerSide(actor.role) && { takenBy: actor.personId }),
  };
  const appeal = await record(tx, { kind: appealKind, step, body, occurredAt: receivedAt });
  await insertCaseAction(tx, { taxpayerId, appealId, code: 'receipt', onDay: appeal.receivedDay });
  await openReceiptWork(tx, appeal);
  return await appealView(eyes, appeal, actor, law);
});
