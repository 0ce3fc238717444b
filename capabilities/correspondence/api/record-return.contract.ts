import { rolesFor } from '#kernel/process/transition.ts';
import { z } from 'zod';
import { command } from '#platform/http/contract.ts';
import { zInstant, zText } from '#platform/http/schemas.ts';
import { returnReasons } from '../parameters/delivery-kinds.ts';
import { letterTable } from '../process/letter.ts';
import { zLetterCommand } from './letter-command.contract.ts';
import { zLetterView } from './letter-view.contract.ts';

export const recordReturnContract = command({
  operation: 'correspondence.record-return',
  path: '/correspondence/letters/:letterId/record-return',
  summary: 'Document that a letter came back; it waits to be sent another way',
  by: rolesFor(letterTable, 'record-return'),
  locks: (input) => [input.taxpayerId],
  input: zLetterCommand.extend({
    because: z.enum(returnReasons, { error: `one of ${returnReasons.join(', ')}` }),
    returnedAt: zInstant,
    reference: zText.max(60, { error: 'at most 60 characters' }).optional(),
  }),
  answer: zLetterView,
  refusals: [
    'letter-must-be-of-own-side',
    'returned-at-must-not-be-in-the-future',
    'returned-at-must-not-precede-sending',
  ],
});
