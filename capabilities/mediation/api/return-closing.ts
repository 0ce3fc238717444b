import { commandOperation } from '#platform/http/operation.ts';
import { returnClosingContract } from './return-closing.contract.ts';
import { tellStep } from './tell-step.ts';

/** The mediator’s manager gives it back; the mediation is open as before. */
export const returnClosing = commandOperation(returnClosingContract, (scene) =>
  tellStep(scene, {
    event: 'return-closing',
    facts: 'own',
    bring: () => ({ body: { because: scene.input.because } }),
  }),
);
