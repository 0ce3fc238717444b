import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId, zInstant } from '#platform/http/schemas.ts';
import { zAgreementView } from './agreement-view.contract.ts';
import { zRequestView } from './request-view.contract.ts';

export const listRequestsContract = query({
  operation: 'installment-agreements.list-requests',
  path: '/installment-agreements/taxpayers/:taxpayerId/requests',
  summary: "A taxpayer's requests and agreements, newest first",
  by: ['revenue-officer', 'group-manager', 'taxpayer'],
  input: z.strictObject({ taxpayerId: zId }),
  answer: z.object({
    requests: z.array(zRequestView),
    agreements: z.array(zAgreementView),
    /**
     * Requests of linked taxpayers that may cover taxes of this one, and that the person does not see whole.
     */
    takenAlong: z.array(z.object({ requestId: zId, receivedAt: zInstant })),
  }),
  reads: (input) => [input.taxpayerId],
});
