import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import { appealTable } from '../process/appeal.ts';
import { appealKind } from '../store/appeal-store.ts';
import { insertCaseAction } from '../store/case-action-store.ts';
import { appealView } from './appeal-view.ts';
import { approveWayBackContract } from './approve-way-back.contract.ts';
import { teamBackDecision } from './decide-on-appeal.ts';
import { findOwnAppeal } from './find-own-appeal.ts';

/** The new team closes as a rule: its manager says why something is left to the team before. */
export const approveWayBack = commandOperation(approveWayBackContract, async (scene) => {
  const { input, eyes, tx, actor, law } = scene;
  const before = await findOwnAppeal(eyes, input);
  const decisions = await teamBackDecision(tx, before, law);
  const { state } = before;
  const step = move(appealTable, { state, event: 'approve-way-back', role: actor.role, decisions });
  if (step.kind === 'refused') return refuse(step);
  const appeal = await record(tx, { kind: appealKind, before, step, body: {} });
  const { taxpayerId, appealId } = appeal;
  const row = { taxpayerId, appealId, code: 'assignment', onDay: tx.today, told: input.because } as const;
  await insertCaseAction(tx, row);
  return await appealView(eyes, appeal, actor, law);
});
