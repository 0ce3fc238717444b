import { z } from 'zod';
import { caseRoles } from '#capabilities/casework/index.ts';
import { query } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';

/** What a number can be the number of. */
export const numberedKinds = [
  'taxpayer',
  'agreement-request',
  'agreement',
  'letter',
  'inbound-item',
  'document',
] as const;

export const findByNumberContract = query({
  operation: 'program.find-by-number',
  path: '/program/find-by-number',
  method: 'POST',
  summary: 'What has this number, alone or in the address of a page; nothing that one may not see',
  by: caseRoles,
  input: z.strictObject({ text: z.string().trim().max(300, { error: 'at most 300 characters' }) }),
  answer: z.object({
    hits: z.array(
      z.object({ kind: z.enum(numberedKinds), id: zId, taxpayerId: zId, taxpayerName: z.string() }),
    ),
  }),
  reads: (_input, answer) => answer.hits.map(({ taxpayerId }) => taxpayerId),
});
