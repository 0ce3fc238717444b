import { z } from 'zod';
import { zDay } from '#platform/http/schemas.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const closeAsDeniedContract = stepContract({
  event: 'close-as-denied',
  summary: 'Close the support request as denied, dated the day of the letter’s mailing',
  input: zSupportRequestCommand.extend({
    reason: z.enum(['denied-ineligible', 'denied-with-concurrence']),
    closingDay: zDay,
  }),
});
