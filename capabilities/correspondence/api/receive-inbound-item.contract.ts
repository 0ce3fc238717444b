import { documentMediaTypes } from '#capabilities/casework/index.ts';
import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId, zInstant, zText } from '#platform/http/schemas.ts';
import { inboundSenders } from '../parameters/inbound-kinds.ts';
import { inboundItemTable } from '../process/inbound-item.ts';
import { inboundChannels } from '../rules/channel.ts';
import { zInboundItemView } from './inbound-item-view.contract.ts';

const oneOf = (names: readonly string[]) => ({ error: `one of ${names.join(', ')}` });

/** What fits into one call beside the rest of it. */
const documentCharactersMost = 1_000_000;
/** The same as bytes: four characters of base64 carry three. */
export const documentBytesMost = (documentCharactersMost / 4) * 3;
const pagesMost = 2_000;

export const receiveInboundItemContract = command({
  operation: 'correspondence.receive-inbound-item',
  path: '/correspondence/inbound-items',
  summary: 'Record that something has come in; until somebody has read it, it counts as a possible request',
  by: rolesFor(inboundItemTable, 'receive-inbound-item'),
  locks: (input) => [input.taxpayerId],
  grants: 'contact',
  input: z.strictObject({
    commandId: zId,
    taxpayerId: zId,
    channel: z.enum(inboundChannels, oneOf(inboundChannels)),
    sentBy: z.enum(inboundSenders, oneOf(inboundSenders)),
    receivedAt: zInstant,
    about: zText.max(200, { error: 'at most 200 characters' }),
    pages: z
      .int({ error: 'a whole number of pages' })
      .min(1, { error: 'at least 1 page' })
      .max(pagesMost, { error: `at most ${pagesMost} pages` })
      .optional(),
    document: z
      .strictObject({
        mediaType: z.enum(documentMediaTypes, oneOf(documentMediaTypes)),
        base64: z
          .base64({ error: 'the document in base64' })
          .max(documentCharactersMost, { error: `at most ${documentCharactersMost} characters` }),
      })
      .optional(),
  }),
  answer: zInboundItemView,
  refusals: ['received-at-must-not-be-in-the-future', 'document-must-be-what-it-is-called'],
});
