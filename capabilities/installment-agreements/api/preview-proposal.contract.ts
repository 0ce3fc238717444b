import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId, zInstant } from '#platform/http/schemas.ts';
import { proposalChannels } from '../parameters/request-channels.ts';
import { workers } from '../process/roles.ts';
import { zDetermination } from './determination.contract.ts';
import { zGivenFacts } from './given-facts.contract.ts';

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
    moduleIds: z.array(zId),
    given: zGivenFacts,
  }),
  answer: z.object({ determination: zDetermination }),
  reads: (input) => [input.taxpayerId],
});
