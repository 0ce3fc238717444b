import { zId, zText } from '#platform/http/schemas.ts';
import { requestContract, zMediationRequestCommand } from './mediation-request-command.contract.ts';

export const askForConferenceContract = requestContract({
  event: 'ask-for-conference',
  summary: 'Ask the team manager for a conference about a denial; a denial cannot be appealed',
  input: zMediationRequestCommand.extend({ supportRequestId: zId, told: zText }),
  refusals: ['mediation-must-have-been-denied'],
});
