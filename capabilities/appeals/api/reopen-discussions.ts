import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';

import { appealTable } from '../process/appeal.ts';
import { appealKind } from '../store/appeal-store.ts';
import { insertCaseAction } from '../store/case-action-store.ts';
import { appealView } from './appeal-view.ts';
import { reopenDiscussionsContract } from './reopen-discussions.contract.ts';
import { findOwnAppeal } from './find-own-appeal.ts';

/** Talks that go on have no result yet. */
export const reopenDiscussions = commandOperation(reopenDiscussionsContract, async (scene) => {
  const { input, eyes, tx, actor, law } = scene;
  const before = await findOwnAppeal(eyes, input);
  const { state } = before;
  const step = move(appealTable, { state, event: 'reopen-discussions', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const body = {};
  const appeal = await record(tx, { kind: appealKind, before, step, body });
  const { taxpayerId, appealId } = appeal;
  await insertCaseAction(tx, { taxpayerId, appealId, code: 'note', onDay: tx.today, told: input.because });
  return await appealView(eyes, appeal, actor, law);
});
