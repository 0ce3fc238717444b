import { commandOperation } from '#platform/http/operation.ts';
import { adjournCallContract } from './adjourn-call.contract.ts';
import { tellStep } from './tell-step.ts';

/** A call without issues and days agreed on is followed by another one. */
export const adjournCall = commandOperation(adjournCallContract, (scene) =>
  tellStep(scene, { event: 'adjourn-call', bring: () => ({ body: { because: scene.input.because } }) }),
);
