import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { isRefusal, refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { CorrectAppealBody } from '../process/appeal-record.ts';
import { appealTable } from '../process/appeal.ts';
import { appealKind } from '../store/appeal-store.ts';
import { appealView } from './appeal-view.ts';
import { correctAppealContract } from './correct-appeal.contract.ts';
import { decideReceived } from './decide-on-appeal.ts';
import { findOwnAppeal } from './find-own-appeal.ts';
import { readReceived } from './read-received.ts';
import { openReceiptWork } from './receipt-work.ts';

/** An appeal that came back keeps the day on which it was first received. */
export const correctAppeal = commandOperation(correctAppealContract, async (scene) => {
  const { input, eyes, tx, actor, law } = scene;
  const before = await findOwnAppeal(eyes, input);
  const { taxpayerId, appealId, channel, receivedAt, postmarkDay, state } = before;
  const told = { taxpayerId, channel, receivedAt, postmarkDay, matters: input.matters };
  const received = await readReceived(tx, told, appealId);
  if (isRefusal(received)) return received;
  const { decisions, decided } = decideReceived(received, law);
  const step = move(appealTable, { state, event: 'correct-appeal', role: actor.role, decisions });
  if (step.kind === 'refused') return refuse(step);
  const body: CorrectAppealBody = decided;
  const appeal = await record(tx, { kind: appealKind, before, step, body });
  await openReceiptWork(tx, appeal);
  return await appealView(eyes, appeal, actor, law);
});
