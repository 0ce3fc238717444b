import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId, zInstant } from '#platform/http/schemas.ts';
import { approvers } from '../process/roles.ts';

const zNamed = z.object({
  taxpayerId: zId,
  taxpayerName: z.string(),
  requestId: zId,
  officerName: z.string(),
});

/** More requests than this are not answered at once. */
export const codesMost = 500;

export const listPendingCodesContract = query({
  operation: 'installment-agreements.list-pending-codes',
  path: '/installment-agreements/reports/pending-codes',
  summary: 'Requests that await identification with the hours left or late, and codes asked and not posted',
  by: approvers,
  input: z.strictObject({}),
  answer: z.object({
    now: zInstant,
    awaiting: z.array(
      zNamed.extend({
        identifiedAt: zInstant,
        dueAt: zInstant,
        /** Fewer than none where it is late. */
        minutesLeft: z.int(),
        lacking: z.array(z.string()).readonly(),
      }),
    ),
    unposted: z.array(zNamed.extend({ module: z.string(), requestedAt: zInstant })),
  }),
  reads: (_input, answer) => [...answer.awaiting, ...answer.unposted].map(({ taxpayerId }) => taxpayerId),
});
