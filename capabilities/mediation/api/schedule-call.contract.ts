import { z } from 'zod';
import { zId, zInstant } from '#platform/http/schemas.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const scheduleCallContract = stepContract({
  event: 'schedule-call',
  summary: 'Fix the pre-mediation conference call, or move it',
  input: zSupportRequestCommand.extend({
    startsAt: zInstant,
    alsoFor: z.array(zId).optional(),
  }),
});
