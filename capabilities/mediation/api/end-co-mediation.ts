import { commandOperation } from '#platform/http/operation.ts';
import { endGrantsOfCoMediator } from '../store/mediation-grants.ts';
import { endCoMediationContract } from './end-co-mediation.contract.ts';
import { tellCoMediationStep } from './tell-co-mediation-step.ts';

/** Also where another is chosen, or both sides go on without one. */
export const endCoMediation = commandOperation(endCoMediationContract, (scene) =>
  tellCoMediationStep(scene, {
    event: 'end-co-mediation',
    afterwards: (after) => endGrantsOfCoMediator(scene.tx, after, after.personId),
  }),
);
