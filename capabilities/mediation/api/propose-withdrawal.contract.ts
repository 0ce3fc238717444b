import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const proposeWithdrawalContract = stepContract({
  event: 'propose-withdrawal',
  summary: 'Ask the executive to concur that Appeals withdraws',
  input: zSupportRequestCommand,
});
