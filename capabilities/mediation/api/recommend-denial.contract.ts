import { z } from 'zod';
import { zDay } from '#platform/http/schemas.ts';
import { discussionOutcomes } from '../rules/decide-denial-recommendation.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const recommendDenialContract = stepContract({
  event: 'recommend-denial',
  summary: 'Record the discussion with the analyst and ask the area director to concur',
  input: zSupportRequestCommand.extend({
    discussedDay: zDay,
    analystView: z.enum(['concurs', 'does-not-concur']),
    /** What the discussion came to. */
    recommends: z.enum(discussionOutcomes),
  }),
});
