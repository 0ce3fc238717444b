import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { relations } from '../parameters/relations.ts';
import { taxpayerTable } from '../process/taxpayer.ts';
import { zTaxpayerView } from './taxpayer-view.contract.ts';

export const linkTaxpayerContract = command({
  operation: 'taxpayers.link-taxpayer',
  path: '/taxpayers/:taxpayerId/link-taxpayer',
  summary:
    'Say that two taxpayers belong together: spouses, owner and business, one person under two numbers',
  by: rolesFor(taxpayerTable, 'link-taxpayer'),
  locks: (input) => [input.taxpayerId, input.linkedId],
  input: z
    .strictObject({
      commandId: zId,
      taxpayerId: zId,
      linkedId: zId,
      /** What the other one is to this one. */
      relation: z.enum(relations, { error: `one of ${relations.join(', ')}` }),
    })
    .refine((input) => input.linkedId !== input.taxpayerId, {
      path: ['linkedId'],
      error: 'another taxpayer',
    }),
  answer: zTaxpayerView,
  refusals: [],
});
