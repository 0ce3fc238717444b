import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { assignmentTable } from '../process/assignment.ts';
import { zAssignmentView } from './assignment-view.contract.ts';

/** What must hold of the person, in the order in which it is looked for. */
export const assigneeRefusals = [
  'person-must-be-able-to-hold-a-case',
  'person-must-be-of-your-office',
] as const;

export const assignTaxpayerContract = command({
  operation: 'casework.assign-taxpayer',
  path: '/casework/taxpayers/:taxpayerId/assign-taxpayer',
  summary: "Give a taxpayer's case to a person",
  by: rolesFor(assignmentTable, 'assign-taxpayer'),
  locks: (input) => [input.taxpayerId],
  input: z.strictObject({ commandId: zId, taxpayerId: zId, personId: zId }),
  answer: zAssignmentView,
  refusals: ['taxpayer-must-not-be-assigned-yet', ...assigneeRefusals],
});
