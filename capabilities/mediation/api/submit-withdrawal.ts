import { commandOperation } from '#platform/http/operation.ts';
import { closingBody, closingBrought, kindsOf } from './closing-brought.ts';
import { submitWithdrawalContract } from './submit-withdrawal.contract.ts';
import { tellStep } from './tell-step.ts';

/** After assignment the mediator closes a withdrawal, dated its day. */
export const submitWithdrawal = commandOperation(submitWithdrawalContract, (scene) =>
  tellStep(scene, {
    event: 'submit-withdrawal',
    facts: 'own',
    bring: async (before) => {
      const kinds = await kindsOf(scene.eyes, before, scene.input.documentIds);
      return {
        body: closingBody(scene.input, kinds),
        brought: [closingBrought(before, scene, scene.input, kinds)],
      };
    },
  }),
);
