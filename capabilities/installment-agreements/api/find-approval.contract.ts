import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zDay, zDeadline, zId, zInstant } from '#platform/http/schemas.ts';
import { zSentBackPoint } from './sent-back-point.contract.ts';
import { approvers, workers } from '../process/roles.ts';
import { comparedTerms } from '../rules/terms-changes.ts';

const zPerson = z.object({ personId: zId, name: z.string() });

/** A step on the way to the signature: who did what, when, and with which version. */
const zApprovalStep = z.object({
  event: z.enum(['send-for-approval', 'send-back', 'drop-to-draft', 'void-approval', 'approve']),
  by: zPerson.extend({ role: z.string() }),
  onDay: zDay,
  at: zInstant,
  version: z.int(),
  because: z.string().optional(),
  /** With what the approver disagreed. */
  points: z.array(zSentBackPoint).readonly().optional(),
});

const zTermValue = z.union([z.string(), z.number()]);

export const findApprovalContract = query({
  operation: 'installment-agreements.find-approval',
  path: '/installment-agreements/requests/:requestId/approval',
  summary: 'The way of terms to their approval: who prepared and answered, what changed, and by when',
  by: [...workers, ...approvers],
  input: z.strictObject({ requestId: zId }),
  answer: z.object({
    taxpayerId: zId,
    steps: z.array(zApprovalStep).readonly(),
    /** What is not as it was when the terms were sent before. */
    changes: z.array(z.object({ term: z.enum(comparedTerms), from: zTermValue, to: zTermValue })).readonly(),
    deadline: zDeadline.optional(),
  }),
  reads: (_input, answer) => [answer.taxpayerId],
});
