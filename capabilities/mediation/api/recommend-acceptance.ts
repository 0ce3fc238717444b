import { commandOperation } from '#platform/http/operation.ts';
import { areaDirector } from '../process/roles.ts';
import { grantToLevel } from '../store/mediation-grants.ts';
import { recommendAcceptanceContract } from './recommend-acceptance.contract.ts';
import { tellStep } from './tell-step.ts';

/** The manager of the case recommends acceptance; from now on the area director sees the request. */
export const recommendAcceptance = commandOperation(recommendAcceptanceContract, (scene) =>
  tellStep(scene, {
    event: 'recommend-acceptance',
    bring: () => ({ afterwards: (after) => grantToLevel(scene.tx, after, areaDirector) }),
  }),
);
