import { z } from 'zod';
import { command } from '#platform/http/contract.ts';
import { zId, zInstant, zText } from '#platform/http/schemas.ts';
import { everyParticipant } from '../process/roles.ts';

export const giveFeedbackContract = command({
  operation: 'mediation.give-feedback',
  path: '/mediation/support-requests/:supportRequestId/feedback',
  summary: 'Say what you think of mediation once it is over; the program alone reads it',
  by: everyParticipant,
  locks: (input) => [input.taxpayerId],
  facts: 'own',
  input: z.strictObject({
    commandId: zId,
    taxpayerId: zId,
    supportRequestId: zId,
    rating: z.int({ error: 'a whole number' }).min(1, { error: 'at least 1' }).max(5, { error: 'at most 5' }),
    told: zText.optional(),
  }),
  answer: z.object({ feedbackId: zId, givenAt: zInstant }),
  refusals: ['mediation-must-be-over', 'feedback-must-be-given-once'],
});
