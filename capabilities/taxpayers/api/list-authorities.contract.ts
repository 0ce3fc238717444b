import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { zAuthorityView } from './authority-view.contract.ts';

export const listAuthoritiesContract = query({
  operation: 'taxpayers.list-authorities',
  path: '/taxpayers/:taxpayerId/authorities',
  summary: 'Who may act for a taxpayer, for which taxes and periods; the latest first',
  by: ['revenue-officer', 'group-manager', 'ccp-clerk', 'taxpayer', 'integrator'],
  input: z.strictObject({ taxpayerId: zId }),
  answer: z.object({ authorities: z.array(zAuthorityView) }),
  reads: (input) => [input.taxpayerId],
});
