import { z } from 'zod';
import { command } from '#platform/http/contract.ts';
import { zId, zInstant, zText } from '#platform/http/schemas.ts';
import { caseTeam } from '../process/roles.ts';

export const zQuestionView = z.object({
  questionId: zId,
  kind: z.enum(['question', 'concern', 'idea']),
  told: z.string(),
  /** The line first, then the analyst: whom it goes to. */
  sentTo: z.string(),
  askedAt: zInstant,
});

export const askQuestionContract = command({
  operation: 'mediation.ask-question',
  path: '/mediation/support-requests/:supportRequestId/ask-question',
  summary: 'Ask a question up the line, or tell the analyst of a concern or an idea',
  by: caseTeam,
  locks: (input) => [input.taxpayerId],
  input: z.strictObject({
    commandId: zId,
    taxpayerId: zId,
    supportRequestId: zId,
    kind: z.enum(['question', 'concern', 'idea']),
    told: zText,
  }),
  answer: zQuestionView,
  refusals: [],
});
