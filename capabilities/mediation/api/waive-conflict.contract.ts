import { coMediationContract } from './co-mediation-command.contract.ts';
import { zSupportRequestCommand } from './support-request-command.contract.ts';

export const waiveConflictContract = coMediationContract({
  event: 'waive-conflict',
  summary: 'Waive for your side what the co-mediator has disclosed',
  input: zSupportRequestCommand.omit({ occurredAt: true }),
});
