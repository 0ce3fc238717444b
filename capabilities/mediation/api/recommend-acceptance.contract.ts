import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const recommendAcceptanceContract = stepContract({
  event: 'recommend-acceptance',
  summary: 'Recommend to the area director that the request be accepted',
  input: zSupportRequestCommand,
});
