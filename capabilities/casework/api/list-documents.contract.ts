import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { caseRoles } from '../rules/role-kind.ts';
import { zDocumentView } from './document-view.contract.ts';

export const listDocumentsContract = query({
  operation: 'casework.list-documents',
  path: '/casework/taxpayers/:taxpayerId/documents',
  summary: 'The papers in a case; the latest first',
  by: caseRoles,
  input: z.strictObject({ taxpayerId: zId }),
  answer: z.object({ documents: z.array(zDocumentView) }),
  reads: (input) => [input.taxpayerId],
});
