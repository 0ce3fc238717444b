import { z } from 'zod';
import { zId, zText } from '#platform/http/schemas.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const logMediatorContactContract = stepContract({
  event: 'log-mediator-contact',
  summary: 'Log a contact between the mediator and one party, or correct an earlier entry',
  input: zSupportRequestCommand.extend({
    withSide: z.enum(['taxpayer', 'appeals']),
    begunByMediator: z.boolean(),
    shared: z.boolean(),
    told: zText,
    correctsId: zId.optional(),
  }),
  facts: 'own',
});
