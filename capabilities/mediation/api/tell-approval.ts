import { commandOperation } from '#platform/http/operation.ts';
import { showToBoth } from './show-to-both.ts';
import { tellApprovalContract } from './tell-approval.contract.ts';
import { tellStep } from './tell-step.ts';

/**
 * Taxpayer, technical employee and analyst are told; once all are, the mediation is for both sides to see.
 */
export const tellApproval = commandOperation(tellApprovalContract, (scene) =>
  tellStep(scene, {
    event: 'tell-approval',
    bring: () => {
      const { recipients } = scene.input;
      return {
        recipients,
        body: { recipients },
        afterwards: (after) => showToBoth(scene.tx, after, recipients, scene.tools),
      };
    },
  }),
);
