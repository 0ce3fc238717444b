import { commandOperation } from '#platform/http/operation.ts';
import { closingBody, closingBrought, kindsOf } from './closing-brought.ts';
import { submitClosingContract } from './submit-closing.contract.ts';
import { tellStep } from './tell-step.ts';

/**
 * The mediator hands in the report alone, with the result that the issues have, dated the end of the session.
 */
export const submitClosing = commandOperation(submitClosingContract, (scene) =>
  tellStep(scene, {
    event: 'submit-closing',
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
