import { z } from 'zod';
import { zDay, zId } from '#platform/http/schemas.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const submitClosingContract = stepContract({
  event: 'submit-closing',
  summary: 'Hand in the closing of the mediation with the mediator’s report',
  input: zSupportRequestCommand.extend({
    reason: z.enum(['mediated-agreed', 'mediated-partially-agreed', 'mediated-unagreed']),
    closingDay: zDay,
    documentIds: z.array(zId),
  }),
  facts: 'own',
});
