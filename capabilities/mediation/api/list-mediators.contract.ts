import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zDay, zId } from '#platform/http/schemas.ts';
import { reviewers } from '../process/roles.ts';

export const listMediatorsContract = query({
  operation: 'mediation.list-mediators',
  path: '/mediation/mediators',
  summary: 'The people who mediate, with the office of each, and since when each is trained',
  by: reviewers,
  input: z.strictObject({}),
  answer: z.object({
    mediators: z
      .array(
        z.object({
          personId: zId,
          name: z.string(),
          office: z.string().optional(),
          trainedDay: zDay.optional(),
        }),
      )
      .readonly(),
  }),
  reads: () => [],
});
