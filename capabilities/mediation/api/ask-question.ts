import { commandOperation } from '#platform/http/operation.ts';
import { derivedId } from '#platform/ids.ts';
import { technicalEmployee } from '../process/roles.ts';
import { reviewCompartment } from '../process/support-request-record.ts';
import { insertQuestion } from '../store/question-store.ts';
import { askQuestionContract } from './ask-question.contract.ts';
import { mailAboutRequest } from './mail-about-request.ts';
import { loadOwn } from './take-step.ts';

/** A question goes up the employee's own line first; concerns and ideas go to the analyst at any time. */
export const askQuestion = commandOperation(askQuestionContract, async (scene) => {
  const { input, tx, actor } = scene;
  const { taxpayerId, supportRequestId, kind, told } = input;
  const one = await loadOwn(scene);
  const sentTo =
    kind === 'question' && actor.role === technicalEmployee ? 'appeals-team-manager' : 'pam-analyst';
  const questionId = derivedId(tx.commandId, 'question');
  const compartment = reviewCompartment(supportRequestId);
  await insertQuestion(tx, { taxpayerId, questionId, compartment, supportRequestId, kind, told, sentTo });
  await mailAboutRequest(tx, one, 'question', [sentTo]);
  return { questionId, kind, told, sentTo, askedAt: tx.now };
});
