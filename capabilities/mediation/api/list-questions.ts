import { queryOperation } from '#platform/http/operation.ts';
import { listQuestions as listRows } from '../store/question-store.ts';
import { listQuestionsContract } from './list-questions.contract.ts';

/** The log of questions and ideas, as far as the person sees the requests that they are about. */
export const listQuestions = queryOperation(listQuestionsContract, async ({ eyes }) => ({
  questions: (await listRows(eyes)).map(({ compartment: _compartment, ...question }) => question),
}));
