import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zTaxpayerView } from './taxpayer-view.contract.ts';

/** More hits than this are not listed: the search is to be narrowed. */
export const searchHitsMost = 50;

export const searchTaxpayersContract = query({
  operation: 'taxpayers.search-taxpayers',
  path: '/taxpayers/search',
  method: 'POST',
  summary: 'The taxpayers one may see, by part of the name or by the whole number',
  by: ['revenue-officer', 'group-manager', 'ccp-clerk', 'integrator'],
  input: z.strictObject({
    text: z.string().trim().max(120, { error: 'at most 120 characters' }).default(''),
  }),
  answer: z.object({ taxpayers: z.array(zTaxpayerView), more: z.boolean() }),
  reads: (_input, answer) => answer.taxpayers.map(({ taxpayerId }) => taxpayerId),
});
