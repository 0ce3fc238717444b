import { z } from 'zod';
import { draftRecipients } from '../parameters/mediation-documents.ts';
import { agreementContract, zAgreementCommand } from './mediation-agreement-command.contract.ts';

export const circulateDraftsContract = agreementContract({
  event: 'circulate-drafts',
  summary: 'E-mail the three drafts to manager, technical employee and program office',
  input: zAgreementCommand.extend({
    recipients: z.array(z.enum(draftRecipients)),
  }),
  refusals: ['drafts-must-reach-all-three'],
});
