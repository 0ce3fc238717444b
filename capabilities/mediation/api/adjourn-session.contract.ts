import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const adjournSessionContract = stepContract({
  event: 'adjourn-session',
  summary: 'Record that the session was adjourned: the mediation stays open',
  input: zSupportRequestCommand,
  facts: 'own',
});
