import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { reviewers } from '../process/roles.ts';

const zNamed = z.object({ personId: zId, name: z.string(), office: z.string().optional() });

export const listCandidatesContract = query({
  operation: 'mediation.list-candidates',
  path: '/mediation/candidates',
  summary: 'Who could be invited as co-mediator, and who could be of a new team: people of no case',
  by: reviewers,
  input: z.strictObject({}),
  answer: z.object({
    coMediators: z.array(zNamed).readonly(),
    employees: z.array(zNamed).readonly(),
    managers: z.array(zNamed).readonly(),
    mediators: z.array(zNamed).readonly(),
  }),
  reads: () => [],
});
