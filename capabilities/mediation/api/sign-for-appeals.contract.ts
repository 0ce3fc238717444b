import { agreementContract, zAgreementCommand } from './mediation-agreement-command.contract.ts';

export const signForAppealsContract = agreementContract({
  event: 'sign-for-appeals',
  summary: 'Sign the agreement for Appeals',
  input: zAgreementCommand,
  refusals: ['paper-must-be-printable', 'decision-must-allow-this-event'],
});
