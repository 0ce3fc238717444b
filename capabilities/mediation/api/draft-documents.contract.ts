import { agreementContract, zAgreementCommand } from './mediation-agreement-command.contract.ts';

export const draftDocumentsContract = agreementContract({
  event: 'draft-documents',
  summary: 'Draft the agreement to mediate, the consent and the participants list from the call',
  input: zAgreementCommand,
  refusals: ['paper-must-be-printable', 'decision-must-allow-this-event'],
});
