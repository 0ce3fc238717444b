import { z } from 'zod';
import { zText } from '#platform/http/schemas.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const concludeSessionContract = stepContract({
  event: 'conclude-session',
  summary: 'Conclude the session, with what came of each issue',
  input: zSupportRequestCommand.extend({
    issues: z.array(z.strictObject({ issue: zText.max(200), agreed: z.boolean() })).min(1),
  }),
  refusals: ['issues-must-be-those-of-the-agreement'],
  facts: 'own',
});
