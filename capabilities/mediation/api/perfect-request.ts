import { commandOperation } from '#platform/http/operation.ts';
import { perfectRequestContract } from './perfect-request.contract.ts';
import { tellStep } from './tell-step.ts';

/** The missing details have come, dated, and the request goes on to the analyst. */
export const perfectRequest = commandOperation(perfectRequestContract, (scene) =>
  tellStep(scene, { event: 'perfect-request', bring: () => ({ body: { issues: scene.input.issues } }) }),
);
