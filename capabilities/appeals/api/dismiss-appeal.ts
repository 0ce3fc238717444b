import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';

import { appealTable } from '../process/appeal.ts';
import { appealKind } from '../store/appeal-store.ts';
import { endReceiptWork } from './receipt-work.ts';
import { appealView } from './appeal-view.ts';
import { dismissAppealContract } from './dismiss-appeal.contract.ts';
import { findOwnAppeal } from './find-own-appeal.ts';

/** An appeal that cannot be taken up ends with its reason; its receipt stays on record. */
export const dismissAppeal = commandOperation(dismissAppealContract, async (scene) => {
  const { input, eyes, tx, actor, law } = scene;
  const before = await findOwnAppeal(eyes, input);
  const { state } = before;
  const step = move(appealTable, { state, event: 'dismiss-appeal', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const body = { because: input.because };
  const appeal = await record(tx, { kind: appealKind, before, step, body });
  await endReceiptWork(tx, appeal);
  return await appealView(eyes, appeal, actor, law);
});
