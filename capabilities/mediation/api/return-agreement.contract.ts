import { agreementContract, zAgreementCommand } from './mediation-agreement-command.contract.ts';

export const returnAgreementContract = agreementContract({
  event: 'return-agreement',
  summary: 'Record that the signed agreement has come back',
  input: zAgreementCommand,
});
