import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const resumeTalksContract = stepContract({
  event: 'resume-talks',
  summary: 'Record that settlement talks go on: the request is held open until they end',
  input: zSupportRequestCommand,
});
