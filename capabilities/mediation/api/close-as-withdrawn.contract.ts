import { z } from 'zod';
import { zDay, zId } from '#platform/http/schemas.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const closeAsWithdrawnContract = stepContract({
  event: 'close-as-withdrawn',
  summary: 'Close the support request after a withdrawal before a mediator was assigned',
  input: zSupportRequestCommand.extend({
    reason: z.enum(['withdrawn-by-taxpayer', 'withdrawn-by-appeals']),
    closingDay: zDay,
    documentIds: z.array(zId),
  }),
});
