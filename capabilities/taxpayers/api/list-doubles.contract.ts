import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { zDoubleView } from './double-view.contract.ts';

export const listDoublesContract = query({
  operation: 'taxpayers.list-doubles',
  path: '/taxpayers/:taxpayerId/doubles',
  summary: 'Which other records are, or were said to be, of the same taxpayer',
  by: ['revenue-officer', 'group-manager', 'ccp-clerk'],
  input: z.strictObject({ taxpayerId: zId }),
  answer: z.object({
    doubles: z.array(zDoubleView),
    /** Whether the person may say that this record is the double of another. */
    mayPropose: z.boolean(),
  }),
  reads: (input, { doubles }) => [
    input.taxpayerId,
    ...doubles.flatMap(({ other }) => (other ? [other.taxpayerId] : [])),
  ],
});
