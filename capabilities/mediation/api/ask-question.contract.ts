import { z } from 'zod';
import { zText } from '#platform/http/schemas.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const questionKinds = ['question', 'concern', 'idea'] as const;

export const askQuestionContract = stepContract({
  event: 'ask-question',
  summary: 'Ask a question up the line, or tell the analyst of a concern or an idea',
  input: zSupportRequestCommand.extend({
    kind: z.enum(questionKinds),
    told: zText,
    /** The title that it is addressed to, where it is to somebody in particular. */
    to: zText.max(120).optional(),
  }),
  refusals: ['addressee-must-be-known'],
});
