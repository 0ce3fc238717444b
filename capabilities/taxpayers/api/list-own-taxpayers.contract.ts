import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zTaxpayerView } from './taxpayer-view.contract.ts';

export const listOwnTaxpayersContract = query({
  operation: 'taxpayers.list-own-taxpayers',
  path: '/taxpayers/own',
  summary: 'The records that are the person’s own',
  by: ['taxpayer'],
  input: z.strictObject({}),
  answer: z.object({ taxpayers: z.array(zTaxpayerView) }),
  reads: (_input, answer) => answer.taxpayers.map(({ taxpayerId }) => taxpayerId),
});
