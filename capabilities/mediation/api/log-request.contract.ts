import { type z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { supportRequestTable } from '../process/support-request.ts';
import { enterRefusals, zEntry } from './entry.contract.ts';
import { zSupportRequestView } from './support-request-view.contract.ts';

export const logRequestContract = command({
  operation: 'mediation.log-request',
  path: '/mediation/requests/:requestId/log-request',
  summary: 'Log a request on an appeal that may have no support request',
  by: rolesFor(supportRequestTable, 'log-request'),
  locks: (given: z.output<typeof zEntry>) => [given.taxpayerId],
  input: zEntry,
  answer: zSupportRequestView,
  refusals: enterRefusals,
});
