import { z } from 'zod';
import { zId } from '#platform/http/schemas.ts';

/** Modules that a request names, each once. */
export const zModuleIds = z
  .array(zId)
  .refine((ids) => new Set(ids).size === ids.length, { error: 'each module once' });

/** What every command on one request carries. */
export const zRequestCommand = z.strictObject({ commandId: zId, taxpayerId: zId, requestId: zId });
