import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { caseRoles } from '../rules/role-kind.ts';
import { zNoteView } from './note-view.contract.ts';

export const listNotesContract = query({
  operation: 'casework.list-notes',
  path: '/casework/taxpayers/:taxpayerId/notes',
  summary: 'What employees have written into a case; the latest first',
  by: caseRoles,
  input: z.strictObject({ taxpayerId: zId }),
  answer: z.object({ notes: z.array(zNoteView) }),
  reads: (input) => [input.taxpayerId],
});
