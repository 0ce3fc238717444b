import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId, zInstant } from '#platform/http/schemas.ts';
import { reviewers } from '../process/roles.ts';
import { questionKinds } from './ask-question.contract.ts';

export const zQuestionView = z.object({
  questionId: zId,
  taxpayerId: zId,
  supportRequestId: zId,
  kind: z.enum(questionKinds),
  told: z.string(),
  /** The line first, then the analyst: whom it goes to. */
  sentTo: z.string(),
  askedAt: zInstant,
});

export const listQuestionsContract = query({
  operation: 'mediation.list-questions',
  path: '/mediation/questions',
  summary: 'Questions, concerns and ideas about mediation on the requests that you see, the latest first',
  by: reviewers,
  input: z.strictObject({}),
  answer: z.object({
    questions: z.array(zQuestionView).readonly(),
  }),
  reads: (_input, { questions }) => [...new Set(questions.map(({ taxpayerId }) => taxpayerId))],
});
