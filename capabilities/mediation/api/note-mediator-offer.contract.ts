import { z } from 'zod';
import { zDay, zId } from '#platform/http/schemas.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const noteMediatorOfferContract = stepContract({
  event: 'note-mediator-offer',
  summary: 'Record what another team said about a person who could mediate',
  input: zSupportRequestCommand.extend({
    personId: zId,
    answer: z.enum(['asked', 'free', 'not-free']),
    freeDays: z.array(zDay),
  }),
});
