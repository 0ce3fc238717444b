import { z } from 'zod';
import { readCafNumber } from '#capabilities/taxpayers/index.ts';
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
    /** Your number in the Centralized Authorization File, if you have one. */
    cafNumber: z
      .string()
      .refine((text) => readCafNumber(text) !== undefined, { error: 'a CAF number, such as 0302-12345R' })
      .meta({ example: '0302-12345R' })
      .optional(),
  }),
});
