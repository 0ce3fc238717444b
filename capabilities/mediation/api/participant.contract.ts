import { z } from 'zod';
import { zText } from '#platform/http/schemas.ts';

/** Somebody who takes part in the mediation, as each side names its own. */
export const zParticipantInput = z.strictObject({
  side: z.enum(['appeals', 'taxpayer', 'mediator']),
  name: zText.max(120),
  capacity: zText.max(120),
  decides: z.boolean(),
  outsideAgency: z.boolean(),
});
