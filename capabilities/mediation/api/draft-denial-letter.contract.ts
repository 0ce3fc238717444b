import { zDenialReasons } from './denial-reasons.contract.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const draftDenialLetterContract = stepContract({
  event: 'draft-denial-letter',
  summary: 'Draft the denial letter anew; the analyst may help',
  input: zSupportRequestCommand.extend({
    reasons: zDenialReasons,
  }),
});
