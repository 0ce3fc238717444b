import { commandOperation } from '#platform/http/operation.ts';
import { refuseAcceptanceContract } from './refuse-acceptance.contract.ts';
import { tellStep } from './tell-step.ts';

/** The area director does not agree: the manager decides anew, and a denial takes its full way. */
export const refuseAcceptance = commandOperation(refuseAcceptanceContract, (scene) =>
  tellStep(scene, { event: 'refuse-acceptance', bring: () => ({ body: { because: scene.input.because } }) }),
);
