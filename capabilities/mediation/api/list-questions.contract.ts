import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { reviewers } from '../process/roles.ts';
import { zQuestionView } from './ask-question.contract.ts';

export const listQuestionsContract = query({
  operation: 'mediation.list-questions',
  path: '/mediation/questions',
  summary: 'Questions, concerns and ideas about mediation on the requests that you see, the latest first',
  by: reviewers,
  input: z.strictObject({}),
  answer: z.object({
    questions: z.array(zQuestionView.extend({ taxpayerId: zId, supportRequestId: zId })).readonly(),
  }),
  reads: (_input, { questions }) => [...new Set(questions.map(({ taxpayerId }) => taxpayerId))],
});
