import { zConsultation } from './consultation.contract.ts';
import { requestContract, zMediationRequestCommand } from './mediation-request-command.contract.ts';

export const noteConsultationContract = requestContract({
  event: 'note-consultation',
  summary: 'Note that the side which asked has consulted the other',
  input: zMediationRequestCommand.extend({
    consultation: zConsultation,
  }),
});
