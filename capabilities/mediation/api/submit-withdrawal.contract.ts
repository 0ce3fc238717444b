import { z } from 'zod';
import { zDay, zId } from '#platform/http/schemas.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const submitWithdrawalContract = stepContract({
  event: 'submit-withdrawal',
  summary: 'Hand in the closing after a withdrawal',
  input: zSupportRequestCommand.extend({
    reason: z.enum(['withdrawn-by-taxpayer', 'withdrawn-by-appeals']),
    closingDay: zDay,
    documentIds: z.array(zId),
  }),
  facts: 'own',
});
