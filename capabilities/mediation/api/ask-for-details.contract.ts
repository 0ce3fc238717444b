import { z } from 'zod';
import { zDay, zText } from '#platform/http/schemas.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const askForDetailsContract = stepContract({
  event: 'ask-for-details',
  summary: 'Ask the taxpayer for what the request lacks, by a day at most 14 days off',
  input: zSupportRequestCommand.extend({
    contactDay: zDay,
    dueDay: zDay,
    lacking: z.array(zText.max(120)).min(1, { error: 'at least one thing that is missing' }),
  }),
});
