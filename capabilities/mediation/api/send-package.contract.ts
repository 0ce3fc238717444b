import { z } from 'zod';
import { zText } from '#platform/http/schemas.ts';
import { executivePositions } from '../parameters/executives.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const sendPackageContract = stepContract({
  event: 'send-package',
  summary: 'Send the executive the request, the draft letter and what supports it',
  input: zSupportRequestCommand.extend({
    documents: z.array(z.enum(['request', 'draft-letter', 'supporting-material'])),
    /** To which executive; without one, to that of collection. */
    toExecutive: z.enum(executivePositions).optional(),
    /** Why to another than the executive of collection. */
    because: zText.optional(),
  }),
});
