import { z } from 'zod';
import { zText } from '#platform/http/schemas.ts';
import { type DenialGroundName, denialGrounds } from '../parameters/denial-grounds.ts';

const grounds = denialGrounds.map(({ ground }) => ground) as [DenialGroundName, ...DenialGroundName[]];

/** The reasons of a denial in words of this case; they may be empty in a draft, and not when it goes up. */
export const zDenialReasons = z.array(
  z.strictObject({
    ground: z.enum(grounds, { error: `one of ${grounds.join(', ')}` }),
    issue: z.string().trim().max(200),
    told: z.string().trim().max(4000),
    beside: zText.optional(),
  }),
);
