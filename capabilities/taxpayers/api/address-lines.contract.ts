import { z } from 'zod';
import { zText } from '#platform/http/schemas.ts';

/** An address as on an envelope, one line below the other. */
export const zAddressLines = z
  .array(zText.max(120))
  .min(1, { error: 'at least one line' })
  .max(5, { error: 'at most five lines' });
