import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { isRefusal, refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { AssignAppealBody } from '../process/appeal-record.ts';
import { appealTable } from '../process/appeal.ts';
import { appealKind } from '../store/appeal-store.ts';
import { endGrantsOfEmployee, grantToEmployee } from '../store/appeal-grants.ts';
import { moveWork } from '../store/appeal-work.ts';
import { insertCaseAction } from '../store/case-action-store.ts';
import { findAssignee } from './assignee.ts';
import { appealView } from './appeal-view.ts';
import { reassignAppealContract } from './reassign-appeal.contract.ts';
import { findOwnAppeal } from './find-own-appeal.ts';

/** The one before no longer sees the work on the appeal; open work goes along. */
export const reassignAppeal = commandOperation(reassignAppealContract, async (scene) => {
  const { input, eyes, tx, actor, law } = scene;
  const before = await findOwnAppeal(eyes, input);
  const assignee = await findAssignee(tx, input.personId, before);
  if (isRefusal(assignee)) return assignee;
  if (assignee.personId === before.atePersonId)
    return refuse({ code: 'person-must-not-work-the-appeal-already', field: 'personId' });
  const { state } = before;
  const step = move(appealTable, { state, event: 'reassign-appeal', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const body: AssignAppealBody = { atePersonId: assignee.personId, atmPersonId: actor.personId };
  const appeal = await record(tx, { kind: appealKind, before, step, body });
  const { taxpayerId, appealId } = appeal;
  await insertCaseAction(tx, { taxpayerId, appealId, code: 'assignment', onDay: tx.today });
  await endGrantsOfEmployee(tx, before);
  await grantToEmployee(tx, appeal);
  await moveWork(tx, before, appeal);
  return await appealView(eyes, appeal, actor, law);
});
