import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { ConfirmPostmarkBody } from '../process/appeal-record.ts';
import { appealTable } from '../process/appeal.ts';
import { appealKind } from '../store/appeal-store.ts';
import { appealView } from './appeal-view.ts';
import { confirmPostmarkContract } from './confirm-postmark.contract.ts';
import { decideReceived, receivedOf } from './decide-on-appeal.ts';
import { findOwnAppeal } from './find-own-appeal.ts';
import { openReceiptWork } from './receipt-work.ts';

/** The postmark decides what the receipt left open (IRM 5.14.1.3(10)b). */
export const confirmPostmark = commandOperation(confirmPostmarkContract, async (scene) => {
  const { input, eyes, tx, actor, law } = scene;
  const before = await findOwnAppeal(eyes, input);
  const { postmarkDay } = input;
  if (postmarkDay > before.receivedDay)
    return refuse({ code: 'postmark-must-not-be-after-receipt', field: 'postmarkDay' });
  const { decisions, decided } = decideReceived({ ...receivedOf(before), postmarkDay }, law);
  const { state } = before;
  const step = move(appealTable, { state, event: 'confirm-postmark', role: actor.role, decisions });
  if (step.kind === 'refused') return refuse(step);
  const body: ConfirmPostmarkBody = { ...decided, postmarkDay };
  const appeal = await record(tx, { kind: appealKind, before, step, body });
  await openReceiptWork(tx, appeal);
  return await appealView(eyes, appeal, actor, law);
});
