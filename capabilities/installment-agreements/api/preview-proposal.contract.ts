import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zDecision, zId, zInstant } from '#platform/http/schemas.ts';
import { proposalChannels } from '../parameters/request-channels.ts';
import { workers } from '../process/roles.ts';
import { zDetermination } from './determination.contract.ts';
import { zGivenFacts } from './given-facts.contract.ts';
import { zModuleIds } from './request-command.contract.ts';
import { zOutlook } from './outlook.contract.ts';

export const previewProposalContract = query({
  operation: 'installment-agreements.preview-proposal',
  path: '/installment-agreements/preview-proposal',
  method: 'POST',
  summary: 'What a proposal would come to if it were recorded now; nothing is kept',
  by: workers,
  input: z.strictObject({
    taxpayerId: zId,
    receivedAt: zInstant,
    channel: z.enum(proposalChannels),
    moduleIds: zModuleIds,
    given: zGivenFacts,
  }),
  answer: z.object({
    determination: zDetermination,
    pendingCode: zDecision,
    /** Whether what it can be could be put in place today. */
    grant: zDecision,
    outlook: zOutlook,
  }),
  reads: (input) => [input.taxpayerId],
});
