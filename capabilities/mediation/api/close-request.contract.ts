import { requestContract, zMediationRequestCommand } from './mediation-request-command.contract.ts';

export const closeRequestContract = requestContract({
  event: 'close-request',
  summary: 'Close the log entry of a written request, once it was sent and answered',
  input: zMediationRequestCommand,
});
