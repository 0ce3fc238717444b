import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { isRefusal, refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { record } from '#platform/record/record.ts';
import type { AssignTaxpayerBody, TransferTaxpayerBody } from '../process/assignment-record.ts';
import { assignmentTable } from '../process/assignment.ts';
import { handOverGrants, ownersAfter } from '../store/assignment-grants.ts';
import { assignmentKind, findOpenAssignment } from '../store/assignment-store.ts';
import { handOverTasks } from '../store/task-steps.ts';
import { assigneeOf, isOfOffice } from './assignee.ts';
import { assignmentView } from './assignment-view.ts';
import { transferTaxpayerContract } from './transfer-taxpayer.contract.ts';

/** Hands a case over: sight of it and its open tasks go to the next person, and leave the one before. */
export const transferTaxpayer = commandOperation(transferTaxpayerContract, async ({ input, tx, actor }) => {
  const { taxpayerId, personId, commandId, because } = input;
  const before = await findOpenAssignment(tx, taxpayerId);
  if (before === undefined) return refuse({ code: 'taxpayer-must-be-assigned' });
  if (!isOfOffice(actor, before.officeId)) return refuse({ code: 'case-must-be-of-your-office' });
  if (before.personId === personId)
    return refuse({ code: 'person-must-not-hold-the-case-already', field: 'personId' });
  const assignee = await assigneeOf(tx, personId, actor);
  if (isRefusal(assignee)) return assignee;
  const { state } = before;
  const leave = move(assignmentTable, { state, event: 'transfer-taxpayer', role: actor.role });
  if (leave.kind === 'refused') return refuse(leave);
  const enter = move(assignmentTable, { state: 'none', event: 'assign-taxpayer', role: actor.role });
  if (enter.kind === 'refused') return refuse(enter);
  const left: TransferTaxpayerBody = { toPersonId: personId, because };
  await record(tx, { kind: assignmentKind, before, step: leave, body: left });
  const assignmentId = derivedId(taxpayerId, 'assignment', commandId);
  const body: AssignTaxpayerBody = { taxpayerId, assignmentId, personId, officeId: assignee.officeId };
  const after = await record(tx, { kind: assignmentKind, step: enter, body });
  await handOverGrants(tx, before, after);
  await handOverTasks(tx, taxpayerId, ownersAfter(before, after));
  return await assignmentView(tx, after, actor.role);
});
