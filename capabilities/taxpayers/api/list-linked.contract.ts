import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { relations } from '../parameters/relations.ts';
import { zTaxpayerView } from './taxpayer-view.contract.ts';

export const listLinkedContract = query({
  operation: 'taxpayers.list-linked',
  path: '/taxpayers/:taxpayerId/linked',
  summary: 'The taxpayers who belong to this one and whom the person may see',
  by: ['revenue-officer', 'group-manager', 'ccp-clerk', 'integrator'],
  input: z.strictObject({ taxpayerId: zId }),
  answer: z.object({ linked: z.array(zTaxpayerView.extend({ relation: z.enum(relations) })) }),
  reads: (input, answer) => [input.taxpayerId, ...answer.linked.map(({ taxpayerId }) => taxpayerId)],
});
