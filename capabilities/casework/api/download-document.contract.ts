import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zFile, zId } from '#platform/http/schemas.ts';
import { documentMediaTypes } from '../parameters/document-kinds.ts';
import { caseRoles } from '../rules/role-kind.ts';

export const downloadDocumentContract = query({
  operation: 'casework.download-document',
  path: '/casework/documents/:documentId/file',
  summary: 'A paper of a case, byte for byte',
  by: caseRoles,
  input: z.strictObject({ documentId: zId }),
  file: documentMediaTypes,
  answer: zFile,
  reads: (_input, answer) => [answer.taxpayerId],
});
