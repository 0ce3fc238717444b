import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId, zInstant, zText } from '#platform/http/schemas.ts';
import { reviewers } from '../process/roles.ts';

export const searchAppealFileContract = query({
  operation: 'mediation.search-appeal-file',
  path: '/mediation/appeal-files/:appealId',
  summary: 'The papers that mediation has left in the general file of an appeal, by their words',
  by: reviewers,
  input: z.strictObject({ appealId: zId, words: zText.max(120).optional() }),
  answer: z.object({
    taxpayerId: zId,
    papers: z
      .array(
        z.object({
          documentId: zId,
          supportRequestId: zId,
          kind: z.string(),
          title: z.string(),
          /** Whether it is marked as confidential to the mediation. */
          isConfidential: z.boolean(),
          mediaType: z.string().optional(),
          givenAt: zInstant,
        }),
      )
      .readonly(),
  }),
  reads: (_input, { taxpayerId }) => [taxpayerId],
});
