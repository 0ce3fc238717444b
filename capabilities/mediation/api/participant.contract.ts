import { z } from 'zod';
import { zText } from '#platform/http/schemas.ts';
import { participantParts } from '../parameters/participant-parts.ts';

/** Somebody who takes part in the mediation, as each side names its own. */
export const zParticipantInput = z.strictObject({
  side: z.enum(['appeals', 'taxpayer', 'mediator']),
  name: zText.max(120),
  capacity: zText.max(120),
  /** The part by which readiness and the wall know this person; told where it is one of these. */
  part: z.enum(participantParts).optional(),
  decides: z.boolean(),
  outsideAgency: z.boolean(),
});
