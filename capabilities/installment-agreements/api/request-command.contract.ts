import { z } from 'zod';
import { zId } from '#platform/http/schemas.ts';

/** What every command on one request carries. */
export const zRequestCommand = z.strictObject({ commandId: zId, taxpayerId: zId, requestId: zId });
