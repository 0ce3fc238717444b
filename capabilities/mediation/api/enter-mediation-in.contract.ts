import { type z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { supportRequestTable } from '../process/support-request.ts';
import { enterRefusals, zEntry } from './entry.contract.ts';
import { zSupportRequestView } from './support-request-view.contract.ts';

export const enterMediationInContract = command({
  operation: 'mediation.enter-mediation-in',
  path: '/mediation/requests/:requestId/enter-mediation-in',
  summary: 'Enter MI for an appeal: its support request opens with the day of receipt',
  by: rolesFor(supportRequestTable, 'enter-mediation-in'),
  locks: (given: z.output<typeof zEntry>) => [given.taxpayerId],
  input: zEntry,
  answer: zSupportRequestView,
  refusals: enterRefusals,
});
