import { zText } from '#platform/http/schemas.ts';
import { agreementContract, zAgreementCommand } from './mediation-agreement-command.contract.ts';

export const returnDraftContract = agreementContract({
  event: 'return-draft',
  summary: 'Give the draft back with the changes that it needs',
  input: zAgreementCommand.extend({
    changes: zText,
  }),
});
