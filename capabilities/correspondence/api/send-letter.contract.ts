import { rolesFor } from '#kernel/process/transition.ts';
import { z } from 'zod';
import { command } from '#platform/http/contract.ts';
import { zInstant, zText } from '#platform/http/schemas.ts';
import { letterTable } from '../process/letter.ts';
import { outboundChannels } from '../rules/channel.ts';
import { zLetterCommand } from './letter-command.contract.ts';
import { zLetterView } from './letter-view.contract.ts';

export const sendLetterContract = command({
  operation: 'correspondence.send-letter',
  path: '/correspondence/letters/:letterId/send-letter',
  summary: 'Document how and when a letter was sent; one that was handed over has arrived as well',
  by: rolesFor(letterTable, 'send-letter'),
  locks: (input) => [input.taxpayerId],
  input: zLetterCommand.extend({
    channel: z.enum(outboundChannels, { error: `one of ${outboundChannels.join(', ')}` }),
    sentAt: zInstant,
    /** What the mail or the machine calls it: the number of a certified letter, of a fax confirmation. */
    reference: zText.max(60, { error: 'at most 60 characters' }).optional(),
  }),
  answer: zLetterView,
  refusals: [
    'letter-must-be-of-own-side',
    'sent-at-must-not-be-in-the-future',
    'sent-at-must-not-precede-the-letter',
  ],
});
