import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zDecision, zId } from '#platform/http/schemas.ts';
import { approvers, workers } from '../process/roles.ts';
import type { GivenFacts } from '../rules/facts/given-facts.ts';
import { zDetermination } from './determination.contract.ts';
import { zOutlook } from './outlook.contract.ts';
import { zTerms } from './request-view.contract.ts';

export const determineRequestContract = query({
  operation: 'installment-agreements.determine-request',
  path: '/installment-agreements/requests/:requestId/determination',
  summary:
    'What a request comes to today: all types, the fee, the codes, who approves, and what was given with it',
  by: [...workers, ...approvers],
  input: z.strictObject({ requestId: zId }),
  answer: z.object({
    taxpayerId: zId,
    determination: zDetermination,
    grant: zDecision,
    pendingCode: zDecision,
    /** What the agreement would be; absent while a part of it is unknown. */
    terms: zTerms.optional(),
    /** As it was given, in the form in which it may be given again. */
    given: z.custom<GivenFacts>(),
    outlook: zOutlook,
  }),
  reads: (_input, answer) => [answer.taxpayerId],
});
