import { zText } from '#platform/http/schemas.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const askForHelpContract = stepContract({
  event: 'ask-for-help',
  summary: 'Share the draft of the denial letter with the analyst, and ask for help with it',
  input: zSupportRequestCommand.extend({
    /** What the help is asked for. */
    told: zText.optional(),
  }),
});
