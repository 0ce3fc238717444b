import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId, zInstant } from '#platform/http/schemas.ts';
import { approvers } from '../process/roles.ts';

export const listCodeTimelinessContract = query({
  operation: 'installment-agreements.list-code-timeliness',
  path: '/installment-agreements/reports/code-timeliness',
  summary: 'How long each pending code took: identified, asked, hours, modules missing, breaches and why',
  by: approvers,
  input: z.strictObject({}),
  answer: z.object({
    rows: z.array(
      z.object({
        taxpayerId: zId,
        taxpayerName: z.string(),
        requestId: zId,
        officerName: z.string(),
        identifiedAt: zInstant,
        /** When the last module had it; absent while one lacks it. */
        askedAt: zInstant.optional(),
        minutes: z.int(),
        missing: z.array(z.string()).readonly(),
        result: z.enum(['on-time', 'breach', 'incomplete', 'waiting']),
        lateBecause: z.string().optional(),
      }),
    ),
    counts: z.object({ all: z.int(), breaches: z.int(), incomplete: z.int() }),
  }),
  reads: (_input, answer) => answer.rows.map(({ taxpayerId }) => taxpayerId),
});
