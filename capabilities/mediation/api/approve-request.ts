import { commandOperation } from '#platform/http/operation.ts';
import { approveRequestContract } from './approve-request.contract.ts';
import { tellStep } from './tell-step.ts';

/**
 * The manager approves after discussion and the director’s yes. Whoever is named here is provisional and sees
 * nothing.
 */
export const approveRequest = commandOperation(approveRequestContract, (scene) =>
  tellStep(scene, {
    event: 'approve-request',
    bring: () => {
      const { provisionalMediatorId } = scene.input;
      return { body: provisionalMediatorId === undefined ? {} : { provisionalMediatorId } };
    },
  }),
);
