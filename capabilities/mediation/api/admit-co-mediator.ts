import { commandOperation } from '#platform/http/operation.ts';
import { grantToCoMediator } from '../store/mediation-grants.ts';
import { admitCoMediatorContract } from './admit-co-mediator.contract.ts';
import { tellCoMediationStep } from './tell-co-mediation-step.ts';

/** From now on the co-mediator sees what lies there for both sides, as the mediator does. */
export const admitCoMediator = commandOperation(admitCoMediatorContract, (scene) =>
  tellCoMediationStep(scene, {
    event: 'admit-co-mediator',
    afterwards: (after) => grantToCoMediator(scene.tx, after, after.personId),
  }),
);
