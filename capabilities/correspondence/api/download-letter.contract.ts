import { z } from 'zod';
import { caseRoles, rolesOfKind } from '#capabilities/casework/index.ts';
import { query } from '#platform/http/contract.ts';
import { zFile, zId } from '#platform/http/schemas.ts';

export const downloadLetterContract = query({
  operation: 'correspondence.download-letter',
  path: '/correspondence/letters/:letterId/pdf',
  summary: 'A letter as it is printed, as an accessible PDF',
  by: [...caseRoles, ...rolesOfKind('taxpayer-side')],
  input: z.strictObject({ letterId: zId }),
  file: ['application/pdf'],
  answer: zFile,
  reads: (_input, answer) => [answer.taxpayerId],
});
