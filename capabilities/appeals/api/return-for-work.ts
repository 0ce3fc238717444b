import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';

import { appealTable } from '../process/appeal.ts';
import { appealKind } from '../store/appeal-store.ts';
import { askEmployee, endWork } from '../store/appeal-work.ts';
import { insertCaseAction } from '../store/case-action-store.ts';
import { appealView } from './appeal-view.ts';
import { returnForWorkContract } from './return-for-work.contract.ts';
import { findOwnAppeal } from './find-own-appeal.ts';

/** The employee is told what is still to be done. */
export const returnForWork = commandOperation(returnForWorkContract, async (scene) => {
  const { input, eyes, tx, actor, law } = scene;
  const before = await findOwnAppeal(eyes, input);
  const { state } = before;
  const step = move(appealTable, { state, event: 'return-for-work', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const body = {};
  const appeal = await record(tx, { kind: appealKind, before, step, body });
  const { taxpayerId, appealId } = appeal;
  await insertCaseAction(tx, { taxpayerId, appealId, code: 'note', onDay: tx.today, told: input.because });
  await endWork(tx, appeal, ['approve-closing']);
  await askEmployee(tx, appeal, 'work-appeal');
  return await appealView(eyes, appeal, actor, law);
});
