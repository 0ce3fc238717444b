import { z } from 'zod';
import { zId } from '#platform/http/schemas.ts';

/** What every command about one letter carries. */
export const zLetterCommand = z.strictObject({ commandId: zId, taxpayerId: zId, letterId: zId });
