import { z } from 'zod';
import { zId, zInstant } from '#platform/http/schemas.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const offerCallTimesContract = stepContract({
  event: 'offer-call-times',
  summary: 'Record when the analyst or the manager is free for the call',
  input: zSupportRequestCommand.extend({
    of: z.enum(['analyst', 'manager']),
    times: z
      .array(zInstant)
      .min(1, { error: 'at least one moment' })
      .max(40, { error: 'at most 40 moments' }),
    alsoFor: z.array(zId).optional(),
  }),
});
