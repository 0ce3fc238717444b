import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId, zText } from '#platform/http/schemas.ts';
import { assignmentTable } from '../process/assignment.ts';
import { zAssignmentView } from './assignment-view.contract.ts';

export const closeAssignmentContract = command({
  operation: 'casework.close-assignment',
  path: '/casework/taxpayers/:taxpayerId/close-assignment',
  summary: "End a person's hold of a taxpayer's case when nothing waits in it",
  by: rolesFor(assignmentTable, 'close-assignment'),
  locks: (input) => [input.taxpayerId],
  input: z.strictObject({ commandId: zId, taxpayerId: zId, because: zText.max(200) }),
  answer: zAssignmentView,
  refusals: ['taxpayer-must-be-assigned', 'case-must-be-of-your-office', 'tasks-must-be-finished'],
});
