import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { coMediator } from '../process/roles.ts';
import { zCoMediationView } from './co-mediation-view.contract.ts';

export const listOwnCoMediationsContract = query({
  operation: 'mediation.list-own-co-mediations',
  path: '/mediation/co-mediations',
  summary: 'The mediations to which you were invited, with what is lacking before anything is shown',
  by: [coMediator],
  input: z.strictObject({}),
  answer: z.object({ coMediations: z.array(zCoMediationView).readonly() }),
  reads: (_input, { coMediations }) => [...new Set(coMediations.map(({ taxpayerId }) => taxpayerId))],
});
