import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zInstant, zText } from '#platform/http/schemas.ts';
import { disclosureItems } from '../parameters/disclosure-items.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { zRequestCommand } from './request-command.contract.ts';
import { zRequestView } from './request-view.contract.ts';
import { zConversationChannel } from './terms.contract.ts';

const zItem = z.enum(disclosureItems, { error: `one of ${disclosureItems.join(', ')}` });

export const noteDisclosuresContract = command({
  operation: 'installment-agreements.note-disclosures',
  path: '/installment-agreements/requests/:requestId/note-disclosures',
  summary: 'Note what the taxpayer was told of an agreement, when and how, or why a thing was left out',
  by: rolesFor(agreementRequestTable, 'note-disclosures'),
  locks: (input) => [input.taxpayerId],
  input: zRequestCommand.extend({
    /** When it was told. */
    toldAt: zInstant,
    channel: zConversationChannel,
    items: z
      .array(z.strictObject({ item: zItem, leftOutBecause: zText.max(300).optional() }))
      .min(1, { error: 'at least one thing' })
      .refine((items) => new Set(items.map(({ item }) => item)).size === items.length, {
        error: 'each thing once',
      }),
  }),
  answer: zRequestView,
  refusals: ['told-at-must-not-be-in-the-future'],
});
