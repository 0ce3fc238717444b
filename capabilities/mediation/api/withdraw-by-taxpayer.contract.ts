import { zId, zText } from '#platform/http/schemas.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const withdrawByTaxpayerContract = stepContract({
  event: 'withdraw-by-taxpayer',
  summary: 'Record the taxpayer’s written withdrawal from mediation',
  input: zSupportRequestCommand.extend({
    /** The statement as written here, or the document that it came in. */
    statement: zText.optional(),
    documentId: zId.optional(),
  }),
});
