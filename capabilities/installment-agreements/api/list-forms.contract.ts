import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { approvers, workers } from '../process/roles.ts';
import { zFormView } from './form-view.contract.ts';

export const listFormsContract = query({
  operation: 'installment-agreements.list-forms',
  path: '/installment-agreements/requests/:requestId/forms',
  summary: 'The forms of a request with their signatures, the latest first',
  by: [...workers, ...approvers],
  input: z.strictObject({ requestId: zId }),
  answer: z.object({ taxpayerId: zId, forms: z.array(zFormView) }),
  reads: (_input, answer) => [answer.taxpayerId],
});
