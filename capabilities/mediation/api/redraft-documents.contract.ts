import { z } from 'zod';
import { zDay, zText } from '#platform/http/schemas.ts';
import { zParticipantInput } from './participant.contract.ts';
import { agreementContract, zAgreementCommand } from './mediation-agreement-command.contract.ts';

export const redraftDocumentsContract = agreementContract({
  event: 'redraft-documents',
  summary: 'Draft them anew with the changes asked for',
  input: zAgreementCommand.extend({
    issues: z.array(zText.max(200)).min(1),
    sessionDays: z.array(zDay).min(1),
    participants: z.array(zParticipantInput),
  }),
  refusals: ['paper-must-be-printable', 'decision-must-allow-this-event'],
});
