import { z } from 'zod';
import { zId, zText, zUnknown } from '#platform/http/schemas.ts';
import { discussionRoles } from '../process/roles.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const holdDiscussionContract = stepContract({
  event: 'hold-discussion',
  summary: 'Record the discussion of eligibility with the analyst: who attended and why not',
  input: zSupportRequestCommand.extend({
    attended: z.array(z.enum(discussionRoles)),
    absent: z.array(z.strictObject({ role: z.enum(discussionRoles), because: zText.max(400) })),
    analystView: zUnknown(z.enum(['concurs', 'does-not-concur'])),
    recommends: z.enum(['acceptance', 'denial', 'open']),
    /** The other support requests of the same written request that were discussed in the same meeting. */
    alsoFor: z.array(zId).optional(),
  }),
  refusals: ['everybody-must-attend-or-have-a-reason'],
});
