import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { zTaxpayerView } from './taxpayer-view.contract.ts';

export const findTaxpayerContract = query({
  operation: 'taxpayers.find-taxpayer',
  path: '/taxpayers/:taxpayerId',
  summary: 'One taxpayer',
  by: [
    'revenue-officer',
    'group-manager',
    'ccp-clerk',
    'appeals-technical-employee',
    'appeals-team-manager',
    'taxpayer',
    'integrator',
  ],
  input: z.strictObject({ taxpayerId: zId }),
  answer: zTaxpayerView,
  reads: (input) => [input.taxpayerId],
});
