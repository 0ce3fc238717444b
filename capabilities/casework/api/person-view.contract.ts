import { z } from 'zod';
import { zId } from '#platform/http/schemas.ts';

/** Who acted or who holds something. The name is absent where nobody of that id is known here any more. */
export const zPersonView = z.object({
  personId: zId,
  name: z.string().optional(),
  role: z.string(),
});

export type PersonView = z.output<typeof zPersonView>;
