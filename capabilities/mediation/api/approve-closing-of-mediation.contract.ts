import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const approveClosingOfMediationContract = stepContract({
  event: 'approve-closing-of-mediation',
  summary: 'Approve the closing that the mediator handed in',
  input: zSupportRequestCommand,
  facts: 'own',
});
