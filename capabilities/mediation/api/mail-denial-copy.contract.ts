import { requestContract, zMediationRequestCommand } from './mediation-request-command.contract.ts';

export const mailDenialCopyContract = requestContract({
  event: 'mail-denial-copy',
  summary: 'E-mail the signed denial letter to the program mailbox',
  input: zMediationRequestCommand,
  refusals: ['letter-must-be-mailed-before'],
});
