import { z } from 'zod';
import { zDay, zId, zInstant } from '#platform/http/schemas.ts';
import {
  contactChannels,
  contactDirections,
  contactOutcomes,
  contactParties,
  participantParts,
} from '../parameters/contact-kinds.ts';
import { zPersonView } from './person-view.contract.ts';

/** Who was told what, when and how. */
export const zContactView = z.object({
  taxpayerId: zId,
  contactId: zId,
  onDay: zDay,
  occurredAt: zInstant,
  recordedAt: zInstant,
  direction: z.enum(contactDirections),
  channel: z.enum(contactChannels),
  party: z.enum(contactParties),
  partyName: z.string().optional(),
  outcome: z.enum(contactOutcomes),
  told: z.string(),
  /** Who else took part. */
  participants: z.array(z.object({ part: z.enum(participantParts), name: z.string().optional() })).readonly(),
  subjectKind: z.string().optional(),
  subjectId: zId.optional(),
  by: zPersonView,
});

export type ContactView = z.output<typeof zContactView>;
