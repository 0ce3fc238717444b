import { coMediationContract } from './co-mediation-command.contract.ts';
import { zSupportRequestCommand } from './support-request-command.contract.ts';

export const admitCoMediatorContract = coMediationContract({
  event: 'admit-co-mediator',
  summary: 'Let the co-mediator see the mediation, once statement and consent are there',
  input: zSupportRequestCommand.omit({ occurredAt: true }),
});
