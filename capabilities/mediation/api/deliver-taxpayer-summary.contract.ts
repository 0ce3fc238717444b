import { z } from 'zod';
import { zText } from '#platform/http/schemas.ts';
import { zDocumentInput } from './document-input.contract.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const deliverTaxpayerSummaryContract = stepContract({
  event: 'deliver-taxpayer-summary',
  summary: 'Deliver the taxpayer’s discussion summary with its participants to mediator and Appeals at once',
  input: zSupportRequestCommand.extend({
    title: zText.max(200),
    told: zText.optional(),
    document: zDocumentInput.optional(),
    to: z.array(z.enum(['mediator', 'taxpayer', 'appeals'])),
    issues: z.array(zText.max(200)),
    participantsWithIt: z.boolean(),
  }),
  refusals: ['document-must-be-what-it-is-called', 'summary-must-say-something'],
});
