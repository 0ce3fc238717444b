import { z } from 'zod';
import { zDay, zText } from '#platform/http/schemas.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const acceptAsExecutiveContract = stepContract({
  event: 'accept-as-executive',
  summary: 'Do not concur in the denial, and accept the request',
  input: zSupportRequestCommand.extend({
    because: zText,
    /** While somebody acts in the position to which the package went. */
    acting: z.strictObject({ fromDay: zDay, lastDay: zDay }).optional(),
  }),
});
