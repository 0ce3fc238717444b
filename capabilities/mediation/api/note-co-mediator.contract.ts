import { z } from 'zod';
import { zText } from '#platform/http/schemas.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const noteCoMediatorContract = stepContract({
  event: 'note-co-mediator',
  summary: 'Note how it stands with a co-mediator from outside the agency',
  input: zSupportRequestCommand.extend({
    wished: z.boolean().optional(),
    name: zText.max(120).optional(),
    chosenByTaxpayer: z.boolean().optional(),
    agreedByManager: z.boolean().optional(),
    conflictStatement: z.boolean().optional(),
    noRepresentation: z.boolean().optional(),
    trained: z.boolean().optional(),
    reason: zText.max(400).optional(),
  }),
  refusals: ['manager-alone-agrees-for-appeals'],
});
