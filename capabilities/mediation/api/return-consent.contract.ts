import { agreementContract, zAgreementCommand } from './mediation-agreement-command.contract.ts';

export const returnConsentContract = agreementContract({
  event: 'return-consent',
  summary: 'Record that the signed consent has come back',
  input: zAgreementCommand,
});
