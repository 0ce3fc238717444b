import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { taxpayerTable } from '../process/taxpayer.ts';
import { zTaxpayerView } from './taxpayer-view.contract.ts';

export const admitPersonContract = command({
  operation: 'taxpayers.admit-person',
  path: '/taxpayers/:taxpayerId/admit-person',
  summary: 'Give a person sight of their own record',
  by: rolesFor(taxpayerTable, 'admit-person'),
  locks: (input) => [input.taxpayerId],
  input: z.strictObject({ commandId: zId, taxpayerId: zId, personId: zId }),
  answer: zTaxpayerView,
  refusals: [],
});
