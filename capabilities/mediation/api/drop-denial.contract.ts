import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const dropDenialContract = stepContract({
  event: 'drop-denial',
  summary: 'Drop the tentative denial',
  input: zSupportRequestCommand,
});
