import { z } from 'zod';
import { zDenialReasons } from './denial-reasons.contract.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const proposeDenialContract = stepContract({
  event: 'propose-denial',
  summary: 'Begin a tentative denial: the analyst is told by e-mail, the letter is drafted',
  input: zSupportRequestCommand.extend({
    letter: z.enum(['letter-5557', 'letter-5558']).optional(),
    reasons: zDenialReasons,
  }),
  refusals: ['ground-must-be-on-the-list', 'letter-must-fit-the-appeal', 'letter-must-be-printable'],
});
