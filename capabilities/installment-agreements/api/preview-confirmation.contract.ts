import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zFile, zId } from '#platform/http/schemas.ts';
import { approvers, workers } from '../process/roles.ts';

export const previewConfirmationContract = query({
  operation: 'installment-agreements.preview-confirmation',
  path: '/installment-agreements/requests/:requestId/confirmation-preview',
  summary:
    'The letter that would confirm the agreement if its terms were approved today, as a PDF that says so',
  by: [...workers, ...approvers],
  input: z.strictObject({ requestId: zId }),
  file: ['application/pdf'],
  answer: zFile,
  reads: (_input, answer) => [answer.taxpayerId],
});
