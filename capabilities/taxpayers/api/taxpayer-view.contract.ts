import { z } from 'zod';
import { zId } from '#platform/http/schemas.ts';
import { entityKinds, languages } from '../parameters/entity-kinds.ts';

/** What everyone who may see a taxpayer sees of it: the number only by its last four digits. */
export const zTaxpayerView = z.object({
  taxpayerId: zId,
  kind: z.enum(entityKinds),
  name: z.string(),
  maskedTin: z.string(),
  language: z.enum(languages),
  addressLines: z.array(z.string()),
});

export type TaxpayerView = z.output<typeof zTaxpayerView>;
