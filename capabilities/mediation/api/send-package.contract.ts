import { z } from 'zod';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const sendPackageContract = stepContract({
  event: 'send-package',
  summary: 'Send the executive the request, the draft letter and what supports it',
  input: zSupportRequestCommand.extend({
    documents: z.array(z.enum(['request', 'draft-letter', 'supporting-material'])),
  }),
});
