import { z } from 'zod';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const prepareItemContract = stepContract({
  event: 'prepare-item',
  summary: 'Note that something for the session is prepared',
  input: zSupportRequestCommand.extend({
    item: z.enum(['form-656', 'collateral-agreement', 'opening-statement', 'agreement-form']),
    standing: z.enum(['amount-blank', 'amount-filled', 'prepared', 'applicable', 'not-applicable']),
  }),
  refusals: ['amount-must-be-left-blank', 'opening-statement-must-be-confirmed-by-the-manager'],
});
