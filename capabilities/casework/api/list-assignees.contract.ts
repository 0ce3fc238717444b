import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { query } from '#platform/http/contract.ts';
import { assignmentTable } from '../process/assignment.ts';
import { zPersonView } from './person-view.contract.ts';

export const listAssigneesContract = query({
  operation: 'casework.list-assignees',
  path: '/casework/assignees',
  summary: 'Who of my office can hold a case, and how many cases each holds that I see',
  by: rolesFor(assignmentTable, 'assign-taxpayer'),
  input: z.strictObject({}),
  answer: z.object({ people: z.array(zPersonView.extend({ cases: z.int().min(0) })) }),
  reads: () => [],
});
