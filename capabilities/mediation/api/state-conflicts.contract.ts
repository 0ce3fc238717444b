import { z } from 'zod';
import { zText } from '#platform/http/schemas.ts';
import { coMediationContract } from './co-mediation-command.contract.ts';
import { zSupportRequestCommand } from './support-request-command.contract.ts';

export const stateConflictsContract = coMediationContract({
  event: 'state-conflicts',
  summary: 'Say in writing whether you have an interest in the matter, and promise to represent nobody in it',
  facts: 'own',
  input: zSupportRequestCommand.omit({ occurredAt: true }).extend({
    conflict: z.enum(['none', 'disclosed']),
    told: zText,
    acknowledgesBar: z.boolean(),
  }),
});
