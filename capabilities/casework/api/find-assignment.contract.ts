import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { caseRoles, rolesOfKind } from '../rules/role-kind.ts';
import { zAssignmentView } from './assignment-view.contract.ts';

export const findAssignmentContract = query({
  operation: 'casework.find-assignment',
  path: '/casework/taxpayers/:taxpayerId/assignment',
  summary: 'Who has the case, and since when; nothing where nobody has it',
  by: [...caseRoles, ...rolesOfKind('taxpayer-side'), 'integrator'],
  input: z.strictObject({ taxpayerId: zId }),
  answer: z.object({ assignment: zAssignmentView.optional() }),
  reads: (input) => [input.taxpayerId],
});
