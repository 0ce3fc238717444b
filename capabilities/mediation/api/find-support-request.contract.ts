import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { everyParticipant } from '../process/roles.ts';
import { zSupportRequestView } from './support-request-view.contract.ts';

export const findSupportRequestContract = query({
  operation: 'mediation.find-support-request',
  path: '/mediation/support-requests/:supportRequestId',
  summary: 'A support request as you may see it, with its steps, clocks and what you may do next',
  by: everyParticipant,
  input: z.strictObject({ supportRequestId: zId }),
  answer: zSupportRequestView,
  reads: (_input, { taxpayerId }) => [taxpayerId],
});
