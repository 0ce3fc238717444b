import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const withdrawByAppealsContract = stepContract({
  event: 'withdraw-by-appeals',
  summary: 'Withdraw from mediation for Appeals, with an executive’s concurrence',
  input: zSupportRequestCommand,
});
