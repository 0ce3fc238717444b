import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zCents, zDecision, zId, zInstant } from '#platform/http/schemas.ts';
import { workers } from '../process/roles.ts';
import { zDetermination } from './determination.contract.ts';
import { zGivenFacts } from './given-facts.contract.ts';
import { receivedShape } from './received.contract.ts';
import { zOutlook } from './outlook.contract.ts';

export const previewProposalContract = query({
  operation: 'installment-agreements.preview-proposal',
  path: '/installment-agreements/preview-proposal',
  method: 'POST',
  summary: 'What a proposal would come to if it were recorded now; nothing is kept',
  by: workers,
  input: z.strictObject({
    taxpayerId: zId,
    ...receivedShape,
    given: zGivenFacts,
  }),
  answer: z.object({
    determination: zDetermination,
    pendingCode: zDecision,
    /** Whether what it can be could be put in place today. */
    grant: zDecision,
    outlook: zOutlook,
    /** Whether every balance is covered or left out for a reason. */
    coverage: zDecision,
    /** Of a representative: for which taxes and periods there is authority. */
    authority: zDecision.optional(),
    /** The request to which this proposal belongs, where one is open for the same taxes. */
    openRequest: z
      .object({
        requestId: zId,
        receivedAt: zInstant,
        proposedPaymentCents: zCents.optional(),
        maySupply: z.boolean(),
        belongs: zDecision,
      })
      .optional(),
  }),
  reads: (input) => [input.taxpayerId, ...input.withTaxpayerIds],
});
