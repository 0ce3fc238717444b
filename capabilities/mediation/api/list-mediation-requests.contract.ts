import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId, zMove } from '#platform/http/schemas.ts';
import { reviewers, taxpayerSide } from '../process/roles.ts';
import { zMediationRequestView } from './mediation-request-view.contract.ts';

export const listMediationRequestsContract = query({
  operation: 'mediation.list-requests',
  path: '/mediation/taxpayers/:taxpayerId/requests',
  summary: 'The requests for mediation of a taxpayer, and where each stands',
  by: [...reviewers, ...taxpayerSide],
  input: z.strictObject({ taxpayerId: zId }),
  answer: z.object({
    requests: z.array(zMediationRequestView).readonly(),
    /** How this person may begin one. */
    moves: z.array(zMove).readonly(),
  }),
  reads: ({ taxpayerId }) => [taxpayerId],
});
