import { z } from 'zod';
import { zDay, zId } from '#platform/http/schemas.ts';
import { executivePositions } from '../parameters/executives.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const concurAsExecutiveContract = stepContract({
  event: 'concur-as-executive',
  summary: 'Record that the executive concurs in the denial, with what proves it',
  input: zSupportRequestCommand.extend({
    position: z.enum(executivePositions),
    /** While somebody acts in the position. */
    acting: z.strictObject({ fromDay: zDay, lastDay: zDay }).optional(),
    /** Where the manager enters it: who concurred, and the message or signed note that shows it. */
    executiveId: zId.optional(),
    evidenceId: zId.optional(),
  }),
});
