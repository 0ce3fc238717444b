import { zDenialReasons } from './denial-reasons.contract.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const draftDenialLetterContract = stepContract({
  event: 'draft-denial-letter',
  summary: 'Draft the denial letter anew; the analyst does once the manager has asked for help',
  input: zSupportRequestCommand.extend({
    reasons: zDenialReasons,
  }),
  refusals: ['ground-must-be-on-the-list', 'letter-must-be-printable'],
});
