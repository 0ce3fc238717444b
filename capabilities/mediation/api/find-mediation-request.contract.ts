import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { reviewers, taxpayerSide } from '../process/roles.ts';
import { zMediationRequestView } from './mediation-request-view.contract.ts';

export const findMediationRequestContract = query({
  operation: 'mediation.find-request',
  path: '/mediation/requests/:requestId',
  summary: 'A written request for mediation, and where it stands on each appeal',
  by: [...reviewers, ...taxpayerSide],
  input: z.strictObject({ requestId: zId }),
  answer: zMediationRequestView,
  reads: (_input, { taxpayerId }) => [taxpayerId],
});
