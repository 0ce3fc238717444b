import { agreementContract, zAgreementCommand } from './mediation-agreement-command.contract.ts';

export const acceptDraftContract = agreementContract({
  event: 'accept-draft',
  summary: 'Accept the draft of the agreement as it stands',
  input: zAgreementCommand,
});
