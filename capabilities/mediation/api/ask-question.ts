import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { analyst, technicalEmployee } from '../process/roles.ts';
import { reviewCompartment } from '../process/support-request-record.ts';
import { addresseeOf } from '../rules/addressee.ts';
import { insertQuestion } from '../store/question-store.ts';
import { askAnalyst } from './ask-analyst.ts';
import { askQuestionContract } from './ask-question.contract.ts';
import { mailAboutRequest } from './mail-about-request.ts';
import { tellStep } from './tell-step.ts';

/** A question goes up the employee's own line first; concerns and ideas go to the analyst at any time. */
export const askQuestion = commandOperation(askQuestionContract, (scene) =>
  tellStep(scene, {
    event: 'ask-question',
    bring: () => {
      const { tx, actor, input } = scene;
      const { kind, told, to } = input;
      const upTheLine = kind === 'question' && actor.role === technicalEmployee;
      const line = upTheLine ? 'appeals-team-manager' : 'pam-analyst';
      const sentTo = to === undefined ? line : addresseeOf(to);
      if (sentTo === undefined) return refuse({ code: 'addressee-must-be-known', field: 'to' });
      return {
        body: { kind },
        afterwards: async (after) => {
          const { taxpayerId, supportRequestId } = after;
          const questionId = derivedId(tx.commandId, 'question');
          const compartment = reviewCompartment(supportRequestId);
          await insertQuestion(tx, {
            taxpayerId,
            questionId,
            compartment,
            supportRequestId,
            kind,
            told,
            sentTo,
          });
          if (sentTo === analyst) await askAnalyst(tx, after, 'answer-question');
          await mailAboutRequest(tx, after, 'question', [sentTo]);
        },
      };
    },
  }),
);
