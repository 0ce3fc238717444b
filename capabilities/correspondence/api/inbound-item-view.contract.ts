import { documentMediaTypes } from '#capabilities/casework/index.ts';
import { z } from 'zod';
import { zDay, zId, zInstant, zMove } from '#platform/http/schemas.ts';
import { inboundSenders } from '../parameters/inbound-kinds.ts';
import { inboundItemStates } from '../process/inbound-item.ts';
import { inboundChannels } from '../rules/channel.ts';

/** Something that has come in, as this person may see it. */
export const zInboundItemView = z.object({
  inboundItemId: zId,
  taxpayerId: zId,
  state: z.enum(inboundItemStates),
  channel: z.enum(inboundChannels),
  sentBy: z.enum(inboundSenders),
  receivedAt: zInstant,
  receivedDay: zDay,
  about: z.string(),
  pages: z.int().min(1).optional(),
  /** The form of the document, where one was kept; it is at `/document` below this address. */
  documentType: z.enum(documentMediaTypes).optional(),
  read: z.object({ by: z.object({ personId: zId, name: z.string() }), onDay: zDay }).optional(),
  linkedTo: z.object({ subjectKind: z.string(), subjectId: zId }).optional(),
  moves: z.array(zMove),
});

export type InboundItemView = z.output<typeof zInboundItemView>;
