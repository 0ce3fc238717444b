import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { isRefusal, refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { record } from '#platform/record/record.ts';
import type { AssignTaxpayerBody } from '../process/assignment-record.ts';
import { assignmentTable } from '../process/assignment.ts';
import { grantToHolder, grantToManager } from '../store/assignment-grants.ts';
import { assignmentKind, findOpenAssignment } from '../store/assignment-store.ts';
import { assignTaxpayerContract } from './assign-taxpayer.contract.ts';
import { assigneeOf } from './assignee.ts';
import { assignmentView } from './assignment-view.ts';

/** Gives a case to a person. The person and the group manager above see it from then on. */
export const assignTaxpayer = commandOperation(assignTaxpayerContract, async ({ input, tx, actor }) => {
  const { taxpayerId, personId, commandId } = input;
  const held = await findOpenAssignment(tx, taxpayerId);
  if (held) return refuse({ code: 'taxpayer-must-not-be-assigned-yet' });
  const assignee = await assigneeOf(tx, personId, actor);
  if (isRefusal(assignee)) return assignee;
  const step = move(assignmentTable, { state: 'none', event: 'assign-taxpayer', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const assignmentId = derivedId(taxpayerId, 'assignment', commandId);
  const body: AssignTaxpayerBody = { taxpayerId, assignmentId, personId, officeId: assignee.officeId };
  const assignment = await record(tx, { kind: assignmentKind, step, body });
  await grantToHolder(tx, assignment);
  await grantToManager(tx, assignment);
  return await assignmentView(tx, assignment, actor.role);
});
