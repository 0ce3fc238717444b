import { zText } from '#platform/http/schemas.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const returnClosingContract = stepContract({
  event: 'return-closing',
  summary: 'Give the closing back to the mediator, with the reason',
  input: zSupportRequestCommand.extend({
    because: zText,
  }),
  facts: 'own',
});
