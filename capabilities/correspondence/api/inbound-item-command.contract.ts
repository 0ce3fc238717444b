import { z } from 'zod';
import { zId } from '#platform/http/schemas.ts';

/** What every command about one thing that has come in carries. */
export const zInboundItemCommand = z.strictObject({ commandId: zId, taxpayerId: zId, inboundItemId: zId });
