import { z } from 'zod';
import { zText } from '#platform/http/schemas.ts';
import { zDocumentInput } from './document-input.contract.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const deliverSupplementContract = stepContract({
  event: 'deliver-supplement',
  summary: 'Give the mediator something more, and the other side at the same moment',
  input: zSupportRequestCommand.extend({
    title: zText.max(200),
    told: zText.optional(),
    document: zDocumentInput.optional(),
    to: z.array(z.enum(['mediator', 'taxpayer', 'appeals'])),
  }),
  refusals: ['document-must-be-what-it-is-called', 'paper-must-say-something'],
});
