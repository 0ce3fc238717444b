import { z } from 'zod';
import { concurrenceMailParts, concurrenceRecipients } from '../rules/decide-concurrence-mail.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const shareConcurrenceContract = stepContract({
  event: 'share-concurrence',
  summary: 'E-mail draft letter and evidence of the concurrence to the technical employee and the analyst',
  input: zSupportRequestCommand.extend({
    recipients: z.array(z.enum(concurrenceRecipients)).min(1),
    /** What goes with the e-mail: the draft, and what shows that the executive concurs. */
    documents: z.array(z.enum(concurrenceMailParts)),
  }),
});
