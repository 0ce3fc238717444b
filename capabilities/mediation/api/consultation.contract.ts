import { z } from 'zod';
import { zDay, zText } from '#platform/http/schemas.ts';

/** That the side which asks has talked with the other before: when, with whom, how. */
export const zConsultation = z.strictObject({ onDay: zDay, withWhom: zText.max(120), how: zText.max(120) });
