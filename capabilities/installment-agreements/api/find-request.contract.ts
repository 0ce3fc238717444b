import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { zRequestView } from './request-view.contract.ts';

export const findRequestContract = query({
  operation: 'installment-agreements.find-request',
  path: '/installment-agreements/requests/:requestId',
  summary: 'One request, with its decisions and what may be done next',
  by: ['revenue-officer', 'group-manager', 'taxpayer'],
  input: z.strictObject({ requestId: zId }),
  answer: zRequestView,
  reads: (_input, answer) => [answer.taxpayerId],
});
