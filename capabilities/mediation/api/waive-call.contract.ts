import { z } from 'zod';
import { zDay, zText } from '#platform/http/schemas.ts';
import { zParticipantInput } from './participant.contract.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const waiveCallContract = stepContract({
  event: 'waive-call',
  summary: 'Waive the call, with the reason and what was agreed on without it',
  input: zSupportRequestCommand.extend({
    waivedBecause: zText,
    issues: z.array(zText.max(200)),
    sessionDays: z.array(zDay),
    participants: z.array(zParticipantInput),
  }),
});
