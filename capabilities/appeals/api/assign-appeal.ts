import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { isRefusal, refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { AssignAppealBody } from '../process/appeal-record.ts';
import { appealTable } from '../process/appeal.ts';
import { appealKind } from '../store/appeal-store.ts';
import { grantToEmployee } from '../store/appeal-grants.ts';
import { askEmployee, endWork } from '../store/appeal-work.ts';
import { insertCaseAction } from '../store/case-action-store.ts';
import { findAssignee } from './assignee.ts';
import { appealView } from './appeal-view.ts';
import { assignAppealContract } from './assign-appeal.contract.ts';
import { findOwnAppeal } from './find-own-appeal.ts';

/** Whoever gets the appeal sees it from then on; the manager who gave it answers for it. */
export const assignAppeal = commandOperation(assignAppealContract, async (scene) => {
  const { input, eyes, tx, actor, law } = scene;
  const before = await findOwnAppeal(eyes, input);
  const assignee = await findAssignee(tx, input.personId, before);
  if (isRefusal(assignee)) return assignee;
  const { state } = before;
  const step = move(appealTable, { state, event: 'assign-appeal', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const body: AssignAppealBody = { atePersonId: assignee.personId, atmPersonId: actor.personId };
  const appeal = await record(tx, { kind: appealKind, before, step, body });
  const { taxpayerId, appealId } = appeal;
  await insertCaseAction(tx, { taxpayerId, appealId, code: 'assignment', onDay: tx.today });
  await grantToEmployee(tx, appeal);
  await endWork(tx, appeal, ['assign-appeal']);
  await askEmployee(tx, appeal, 'acknowledge-appeal', 'acknowledge-appeal');
  return await appealView(eyes, appeal, actor, law);
});
