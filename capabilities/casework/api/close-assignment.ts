import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { CloseAssignmentBody } from '../process/assignment-record.ts';
import { assignmentTable } from '../process/assignment.ts';
import { endGrantsOfHolder } from '../store/assignment-grants.ts';
import { assignmentKind, findOpenAssignment } from '../store/assignment-store.ts';
import { listOpenTasks } from '../store/task-store.ts';
import { isOfOffice } from './assignee.ts';
import { assignmentView } from './assignment-view.ts';
import { closeAssignmentContract } from './close-assignment.contract.ts';

/** Ends a person's hold of a case. The group manager goes on seeing it, so that it can be assigned again. */
export const closeAssignment = commandOperation(closeAssignmentContract, async ({ input, tx, actor }) => {
  const before = await findOpenAssignment(tx, input.taxpayerId);
  if (before === undefined) return refuse({ code: 'taxpayer-must-be-assigned' });
  if (!isOfOffice(actor, before.officeId)) return refuse({ code: 'case-must-be-of-your-office' });
  const open = await listOpenTasks(tx, input.taxpayerId);
  if (open.length > 0) return refuse({ code: 'tasks-must-be-finished' });
  const { state } = before;
  const step = move(assignmentTable, { state, event: 'close-assignment', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const body: CloseAssignmentBody = { because: input.because };
  const closed = await record(tx, { kind: assignmentKind, before, step, body });
  await endGrantsOfHolder(tx, closed);
  return await assignmentView(tx, closed, actor.role);
});
