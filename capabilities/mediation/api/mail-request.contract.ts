import { z } from 'zod';
import { requestContract, zMediationRequestCommand } from './mediation-request-command.contract.ts';

export const mailRequestContract = requestContract({
  event: 'mail-request',
  summary: 'E-mail the whole written request to the program mailbox',
  input: zMediationRequestCommand.extend({
    /** What the analyst is told with it: the request is early, or is being made whole. */
    premature: z.boolean(),
    perfecting: z.boolean(),
  }),
});
