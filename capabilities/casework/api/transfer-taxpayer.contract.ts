import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId, zText } from '#platform/http/schemas.ts';
import { assignmentTable } from '../process/assignment.ts';
import { assigneeRefusals } from './assign-taxpayer.contract.ts';
import { zAssignmentView } from './assignment-view.contract.ts';

export const transferTaxpayerContract = command({
  operation: 'casework.transfer-taxpayer',
  path: '/casework/taxpayers/:taxpayerId/transfer-taxpayer',
  summary: "Hand a taxpayer's case, with its open tasks, to another person",
  by: rolesFor(assignmentTable, 'transfer-taxpayer'),
  locks: (input) => [input.taxpayerId],
  input: z.strictObject({ commandId: zId, taxpayerId: zId, personId: zId, because: zText.max(200) }),
  answer: zAssignmentView,
  refusals: [
    'taxpayer-must-be-assigned',
    'case-must-be-of-your-office',
    'person-must-not-hold-the-case-already',
    ...assigneeRefusals,
  ],
});
