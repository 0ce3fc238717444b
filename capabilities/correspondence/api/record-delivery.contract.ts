import { rolesFor } from '#kernel/process/transition.ts';
import { z } from 'zod';
import { command } from '#platform/http/contract.ts';
import { zInstant, zText } from '#platform/http/schemas.ts';
import { deliveryProofs } from '../parameters/delivery-kinds.ts';
import { letterTable } from '../process/letter.ts';
import { zLetterCommand } from './letter-command.contract.ts';
import { zLetterView } from './letter-view.contract.ts';

export const recordDeliveryContract = command({
  operation: 'correspondence.record-delivery',
  path: '/correspondence/letters/:letterId/record-delivery',
  summary: 'Document that a letter arrived, and what proves it',
  by: rolesFor(letterTable, 'record-delivery'),
  locks: (input) => [input.taxpayerId],
  input: zLetterCommand.extend({
    proof: z.enum(deliveryProofs, { error: `one of ${deliveryProofs.join(', ')}` }),
    deliveredAt: zInstant,
    reference: zText.max(60, { error: 'at most 60 characters' }).optional(),
  }),
  answer: zLetterView,
  refusals: [
    'letter-must-be-of-own-side',
    'delivered-at-must-not-be-in-the-future',
    'delivered-at-must-not-precede-sending',
    'proof-must-fit-channel',
  ],
});
