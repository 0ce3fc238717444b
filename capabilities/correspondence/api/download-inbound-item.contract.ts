import { z } from 'zod';
import { caseRoles, documentMediaTypes, rolesOfKind } from '#capabilities/casework/index.ts';
import { query } from '#platform/http/contract.ts';
import { zFile, zId } from '#platform/http/schemas.ts';

export const downloadInboundItemContract = query({
  operation: 'correspondence.download-inbound-item',
  path: '/correspondence/inbound-items/:inboundItemId/document',
  summary: 'The document that came in',
  by: [...caseRoles, ...rolesOfKind('taxpayer-side')],
  input: z.strictObject({ inboundItemId: zId }),
  file: documentMediaTypes,
  answer: zFile,
  reads: (_input, answer) => [answer.taxpayerId],
});
