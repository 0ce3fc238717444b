import { z } from 'zod';
import { command } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { secondLooks } from '../parameters/sending-ways.ts';
import { analyst, caseTeam } from '../process/roles.ts';
import { zSendingView } from './support-request-view.contract.ts';

export const lookAgainContract = command({
  operation: 'mediation.look-again',
  path: '/mediation/support-requests/:supportRequestId/look-again',
  summary: 'Record the second look at what is sent: address, contents, taxpayer, wrapping',
  by: [...caseTeam, analyst],
  locks: (input) => [input.taxpayerId],
  facts: 'own',
  input: z.strictObject({
    commandId: zId,
    taxpayerId: zId,
    supportRequestId: zId,
    /** The sending that was looked at again. */
    sendingId: zId,
    looked: z.array(z.enum(secondLooks)).min(1, { error: 'at least one thing' }),
  }),
  answer: zSendingView,
  refusals: ['sending-must-be-of-this-request'],
});
