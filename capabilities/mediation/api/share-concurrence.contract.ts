import { z } from 'zod';
import { concurrenceRecipients } from '../process/decisions-of.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const shareConcurrenceContract = stepContract({
  event: 'share-concurrence',
  summary: 'E-mail draft letter and evidence of the concurrence to the technical employee and the analyst',
  input: zSupportRequestCommand.extend({
    recipients: z.array(z.enum(concurrenceRecipients)).min(1),
  }),
  refusals: ['concurrence-must-reach-both'],
});
