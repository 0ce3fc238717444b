import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const concurAsAreaDirectorContract = stepContract({
  event: 'concur-as-area-director',
  summary: 'Concur in the proposed denial',
  input: zSupportRequestCommand,
});
