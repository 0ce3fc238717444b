import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const approveAcceptanceContract = stepContract({
  event: 'approve-acceptance',
  summary: 'Approve the acceptance of the request',
  input: zSupportRequestCommand,
});
