import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { employees } from '../process/roles.ts';
import { zCaseActions } from './case-action-view.contract.ts';

export const listCaseActionsContract = query({
  operation: 'appeals.list-case-actions',
  path: '/appeals/:appealId/case-actions',
  summary: 'The case action record of an appeal, with what was corrected and by what',
  by: employees,
  input: z.strictObject({ appealId: zId }),
  answer: zCaseActions,
  reads: (_input, answer) => [answer.taxpayerId],
});
