import { requestContract, zMediationRequestCommand } from './mediation-request-command.contract.ts';

export const declineProposalContract = requestContract({
  event: 'decline-proposal',
  summary: 'Record that the taxpayer declines Appeals’ proposal',
  input: zMediationRequestCommand,
});
