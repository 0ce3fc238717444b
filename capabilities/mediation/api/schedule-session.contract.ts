import { zInstant, zText } from '#platform/http/schemas.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const scheduleSessionContract = stepContract({
  event: 'schedule-session',
  summary: 'Schedule the mediation session, or move it',
  input: zSupportRequestCommand.extend({
    startsAt: zInstant,
    place: zText.max(200),
    reason: zText.max(400).optional(),
  }),
});
