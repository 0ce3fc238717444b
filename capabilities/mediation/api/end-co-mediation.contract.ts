import { coMediationContract } from './co-mediation-command.contract.ts';
import { zSupportRequestCommand } from './support-request-command.contract.ts';

export const endCoMediationContract = coMediationContract({
  event: 'end-co-mediation',
  summary: 'End the co-mediator’s part; nothing is shown any more',
  input: zSupportRequestCommand.omit({ occurredAt: true }),
});
