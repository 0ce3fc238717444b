import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zInstant, zText } from '#platform/http/schemas.ts';
import { toldItems } from '../parameters/disclosure-items.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { zRequestCommand } from './request-command.contract.ts';
import { zRequestView } from './request-view.contract.ts';
import { zConversationChannel } from './terms.contract.ts';

const zItem = z.enum(toldItems, { error: `one of ${toldItems.join(', ')}` });

const zTold = z.strictObject({
  item: zItem,
  leftOutBecause: zText.max(300).optional(),
  /** What the taxpayer said to it. */
  answer: zText.max(300).optional(),
});

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
      .array(zTold)
      .min(1, { error: 'at least one thing' })
      .refine((items) => new Set(items.map(({ item }) => item)).size === items.length, {
        error: 'each thing once',
      }),
  }),
  answer: zRequestView,
  refusals: ['told-at-must-not-be-in-the-future'],
});
