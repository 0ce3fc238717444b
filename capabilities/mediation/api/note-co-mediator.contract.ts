import { z } from 'zod';
import { zText, zUnknown } from '#platform/http/schemas.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const noteCoMediatorContract = stepContract({
  event: 'note-co-mediator',
  summary: 'Note how it stands with a co-mediator from outside the agency',
  input: zSupportRequestCommand.extend({
    wished: z.boolean().optional(),
    name: zText.max(120).optional(),
    chosenByTaxpayer: z.boolean().optional(),
    agreedByManager: z.boolean().optional(),
    trained: zUnknown(z.boolean()).optional(),
    experienced: zUnknown(z.boolean()).optional(),
    knowsSubject: zUnknown(z.boolean()).optional(),
    reason: zText.max(400).optional(),
  }),
  refusals: ['manager-alone-agrees-for-appeals'],
});
