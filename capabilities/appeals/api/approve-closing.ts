import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { ApproveClosingBody } from '../process/appeal-record.ts';
import { appealTable } from '../process/appeal.ts';
import { appealKind } from '../store/appeal-store.ts';
import { endWork } from '../store/appeal-work.ts';
import { insertCaseAction } from '../store/case-action-store.ts';
import { closingDecision } from './decide-on-appeal.ts';
import { appealView } from './appeal-view.ts';
import { approveClosingContract } from './approve-closing.contract.ts';
import { findOwnAppeal } from './find-own-appeal.ts';

/** The gate is read again: what was opened since the submission bars the closing as well. */
export const approveClosing = commandOperation(approveClosingContract, async (scene) => {
  const { input, eyes, tx, actor, law } = scene;
  const before = await findOwnAppeal(eyes, input);
  const { decisionMailedDay } = input;
  if (decisionMailedDay !== undefined && decisionMailedDay > tx.today)
    return refuse({ code: 'mailed-day-must-not-be-in-the-future', field: 'decisionMailedDay' });
  const decisions = await closingDecision(tx, before, law);
  const { state } = before;
  const step = move(appealTable, { state, event: 'approve-closing', role: actor.role, decisions });
  if (step.kind === 'refused') return refuse(step);
  const body: ApproveClosingBody = decisionMailedDay === undefined ? {} : { decisionMailedDay };
  const appeal = await record(tx, { kind: appealKind, before, step, body });
  const { taxpayerId, appealId } = appeal;
  await insertCaseAction(tx, { taxpayerId, appealId, code: 'closing', onDay: tx.today });
  await endWork(tx, appeal, ['approve-closing']);
  return await appealView(eyes, appeal, actor, law);
});
