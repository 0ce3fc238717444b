import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zFile, zId } from '#platform/http/schemas.ts';
import { approvers, workers } from '../process/roles.ts';

export const downloadFormContract = query({
  operation: 'installment-agreements.download-form',
  path: '/installment-agreements/forms/:formId/pdf',
  summary: 'Form 433-D or 2159 as it is printed, as an accessible PDF',
  by: [...workers, ...approvers],
  input: z.strictObject({ formId: zId }),
  file: ['application/pdf'],
  answer: zFile,
  reads: (_input, answer) => [answer.taxpayerId],
});
