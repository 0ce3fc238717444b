import { commandOperation } from '#platform/http/operation.ts';
import { executive } from '../process/roles.ts';
import { grantToLevel } from '../store/mediation-grants.ts';
import { proposeWithdrawalContract } from './propose-withdrawal.contract.ts';
import { tellStep } from './tell-step.ts';

/** From now on the executive sees the request; nothing is withdrawn yet. */
export const proposeWithdrawal = commandOperation(proposeWithdrawalContract, (scene) =>
  tellStep(scene, {
    event: 'propose-withdrawal',
    bring: () => ({ afterwards: (after) => grantToLevel(scene.tx, after, executive) }),
  }),
);
