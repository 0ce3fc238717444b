import { commandOperation } from '#platform/http/operation.ts';
import { adjournSessionContract } from './adjourn-session.contract.ts';
import { tellStep } from './tell-step.ts';

/** An adjourned session ends nothing; its last day will be its conclusion. */
export const adjournSession = commandOperation(adjournSessionContract, (scene) =>
  tellStep(scene, { event: 'adjourn-session', facts: 'own' }),
);
