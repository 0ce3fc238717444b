import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { tinKinds } from '../parameters/entity-kinds.ts';
import { zReason } from './reason.contract.ts';

export const showTinContract = query({
  operation: 'taxpayers.show-tin',
  path: '/taxpayers/:taxpayerId/show-tin',
  method: 'POST',
  summary: "A taxpayer's number in full, for a reason that is logged",
  by: ['revenue-officer', 'group-manager', 'ccp-clerk'],
  input: z.strictObject({
    taxpayerId: zId,
    because: zReason,
  }),
  answer: z.object({ kind: z.enum(tinKinds), digits: z.string() }),
  reads: (input) => [input.taxpayerId],
  because: (input) => input.because,
});
