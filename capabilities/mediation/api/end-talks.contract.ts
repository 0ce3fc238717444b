import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const endTalksContract = stepContract({
  event: 'end-talks',
  summary: 'Record that no settlement was reached: the request is held no longer',
  input: zSupportRequestCommand,
});
