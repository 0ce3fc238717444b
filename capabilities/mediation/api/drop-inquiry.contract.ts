import { requestContract, zMediationRequestCommand } from './mediation-request-command.contract.ts';

export const dropInquiryContract = requestContract({
  event: 'drop-inquiry',
  summary: 'End an inquiry that no written request followed',
  input: zMediationRequestCommand,
});
