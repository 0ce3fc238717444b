import { z } from 'zod';
import { zText } from '#platform/http/schemas.ts';

/** The reasons of a denial in words of this case; they may be empty in a draft, and not when it goes up. */
export const zDenialReasons = z.array(
  z.strictObject({
    /** One of the list that the program office keeps. */
    ground: z.string().min(1, { error: 'a ground of the list' }).max(60),
    issue: z.string().trim().max(200),
    told: z.string().trim().max(4000),
    beside: zText.optional(),
  }),
);
